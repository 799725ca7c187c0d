package recourse.resolution.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.MessageKind;
import recourse.contract.ReopeningReason;
import recourse.contract.RootCause;
import recourse.contract.RootCauseIdentified;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.CaseFiles;
import recourse.resolution.casefile.CaseStatus;
import recourse.resolution.casefile.CaseStep;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.resolution.casefile.ReopeningPolicy;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.casefile.WorkReason;
import recourse.resolution.inquiry.AppliedStandard;
import recourse.resolution.inquiry.Evidence;
import recourse.resolution.inquiry.EvidenceKind;
import recourse.resolution.inquiry.Inquiry;
import recourse.resolution.inquiry.InquiryView;
import recourse.resolution.inquiry.Weighing;
import recourse.resolution.inquiry.Weight;
import recourse.resolution.inquiry.Why;
import recourse.resolution.recontact.LateRecontact;
import recourse.resolution.work.plan.CasePlan;
import recourse.resolution.work.plan.CasePlanView;
import recourse.resolution.work.plan.TaskStep;
import recourse.spine.refusal.Refusal;

class AroundTheCaseTest {
  private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-06-05T08:00:00Z");
  private static final UUID ID = UUID.randomUUID();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @Test
  void shouldBeDueByTheNextOpenTaskOrThePromise() {
    // given
    CasePlan plan = CasePlan.of(ID);
    List<Instant> due = new ArrayList<>();

    // when
    due.add(plan.nextDue());
    plan.addTask("Ring the shop", "ada", FRIDAY, "bea", MONDAY);
    due.add(plan.nextDue());
    plan.promise("A new kettle", FRIDAY.minusSeconds(60), "bea", MONDAY);
    due.add(plan.nextDue());
    plan.keepPromise(MONDAY);
    plan.changeTask(1, TaskStep.FINISH, null, null, "ada", MONDAY);
    due.add(plan.nextDue());

    // then
    assertThat(due).containsExactly(null, FRIDAY, FRIDAY.minusSeconds(60), null);
  }

  @Test
  void shouldAdmitThoseWhoWorkOnTheCaseAndNobodyElse() {
    // given
    CaseFile file = CaseFile.open(ID, false, MONDAY);
    file.assign("ada", null, "bea", MONDAY);
    CasePlan plan = CasePlan.of(ID);
    plan.nameCollaborators(List.of("ben"));

    // then
    plan.admit(file.status(), file.handler(), new Viewer("ada", "handler"::equals));
    plan.admit(file.status(), file.handler(), new Viewer("ben", "handler"::equals));
    plan.admit(file.status(), file.handler(), new Viewer("bea", "supervisor"::equals));
    refused(
        () -> plan.admit(file.status(), file.handler(), new Viewer("dee", "handler"::equals)),
        WorkReason.NOT_ON_THIS_CASE);
    file.withdraw(MONDAY);
    refused(
        () -> plan.admit(file.status(), file.handler(), new Viewer("ada", "handler"::equals)),
        WorkReason.CASE_OVER);
  }

  @Test
  void shouldWeighEveryEvidenceOnceAndSayWhenOneCameLater() {
    // given
    Inquiry inquiry = Inquiry.of(ID);
    inquiry.gather(piece());
    inquiry.gather(piece());
    Weighing first = new Weighing(1, Weight.DECISIVE, "Seen");
    Weighing second = new Weighing(2, Weight.NONE, "Hearsay");

    // then
    refused(() -> reason(inquiry, List.of(first)), WorkReason.EVIDENCE_NOT_WEIGHED);
    refused(() -> reason(inquiry, List.of(first, second, second)), WorkReason.EVIDENCE_NOT_WEIGHED);
    refused(
        () -> reason(inquiry, List.of(first, second, new Weighing(3, Weight.SOME, "?"))),
        WorkReason.EVIDENCE_NOT_WEIGHED);
    reason(inquiry, List.of(second, first));
    assertThat(inquiry.view().reasoning().current()).isTrue();
    inquiry.gather(piece());
    assertThat(inquiry.view().reasoning().current()).isFalse();
  }

  @Test
  void shouldTellTheCauseByItsCodeOnly() {
    // given
    Inquiry inquiry = Inquiry.of(ID);

    // when
    inquiry.findCause(
        "The floor is wet",
        whys("It leaks", "A seal is thin", "No test for seals"),
        RootCause.PROCESS,
        "ada",
        MONDAY);

    // then
    assertThat(inquiry.releaseEvents())
        .containsExactly(new RootCauseIdentified(ID, MONDAY, RootCause.PROCESS, 3, "ada"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The floor is WET!", "it leaks"})
  void shouldRefuseWhysThatGoInACircle(String circular) {
    // given
    Inquiry inquiry = Inquiry.of(ID);

    // then
    refused(
        () ->
            inquiry.findCause(
                "The floor is wet",
                whys("It leaks", "A thin seal", circular),
                RootCause.PRODUCT,
                "a",
                MONDAY),
        WorkReason.WHYS_IN_A_CIRCLE);
    assertThat(inquiry.releaseEvents()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Be more careful when packing every kettle,10,1,4,2026-09-01,SPECIFIC",
    "Improve packing,10,1,4,2026-09-01,SPECIFIC",
    "Test each seal before kettles are packed if possible,10,1,4,2026-09-01,SPECIFIC",
    "Test each seal before kettles are packed,10,10,4,2026-09-01,MEASURABLE",
    "Test each seal before kettles are packed,10,1,2,2026-09-01,ACHIEVABLE",
    "Test each seal before kettles are packed,10,1,4,2026-06-01,TIMED",
    "Test each seal before kettles are packed,10,1,4,2027-06-02,TIMED",
    "Test each seal before kettles are packed,10,1,4,2027-06-01,",
    "Test each seal before kettles are packed,1,10,3,2026-06-02,",
  })
  void shouldNameTheLetterThatAnActionLacks(
      String action,
      BigDecimal baseline,
      BigDecimal target,
      int feasibility,
      LocalDate due,
      String lacks) {
    // when
    List<ActionPolicy.Lack> lacking =
        ActionPolicy.CURRENT.lacks(action, baseline, target, feasibility, due, TODAY);

    // then
    assertThat(lacking.stream().map(Enum::name))
        .isEqualTo(lacks == null ? List.of() : List.of(lacks));
  }

  @ParameterizedTest
  @CsvSource({
    "Be more careful with the seals of kettles,true",
    "Bei den Dichtungen künftig besser aufpassen,true",
    "Die Kommunikation verbessern mit allen Filialen bundesweit,true",
    "Jede Dichtung vor dem Verpacken prüfen,false",
    "Faire plus attention aux joints des bouilloires,true",
    "Contrôler chaque joint avant la mise en carton,false",
    "Tener más cuidado con las juntas,true",
    "Comprobar cada junta antes de embalar la tetera,false",
    "Prestare più attenzione alle guarnizioni dei bollitori,true",
    "Controllare ogni guarnizione prima di imballare il bollitore,false",
    "Beter opletten bij de afdichtingen van ketels,true",
    "Elke afdichting onder druk testen voor het inpakken,false",
    "Bardziej uważać na uszczelki przy pakowaniu czajników,true",
    "Sprawdzić każdą uszczelkę przed zapakowaniem czajnika,false",
  })
  void shouldFindWhatIsVagueInSevenLanguages(String action, boolean vague) {
    assertThat(ActionPolicy.CURRENT.isVague(action)).isEqualTo(vague);
  }

  @ParameterizedTest
  @CsvSource({
    "10,1,1,EFFECTIVE",
    "10,1,1.1,INEFFECTIVE",
    "1,10,10,EFFECTIVE",
    "1,10,9,INEFFECTIVE"
  })
  void shouldHaveWorkedWhenTheFigureIsAtItsTargetOrBeyond(
      BigDecimal baseline, BigDecimal target, BigDecimal value, PreventiveStatus expected) {
    // given
    PreventiveAction action =
        PreventiveAction.plan(
            UUID.randomUUID(), planned(baseline, target), 1, ActionPolicy.CURRENT, "bea", MONDAY);
    action.complete(MONDAY);

    // when
    action.measure(value, TODAY, "bea", FRIDAY);

    // then
    assertThat(action.view().status()).isEqualTo(expected);
    refused(
        () -> action.measure(value, TODAY.minusDays(1), "bea", FRIDAY),
        WorkReason.EFFECT_OUT_OF_TIME);
  }

  @Test
  void shouldRefuseAnActionForAComplaintWithAnotherCause() {
    // then
    refused(
        () ->
            PreventiveAction.plan(
                UUID.randomUUID(),
                planned(BigDecimal.TEN, BigDecimal.ONE),
                0,
                ActionPolicy.CURRENT,
                "bea",
                MONDAY),
        WorkReason.CAUSE_NOT_FOUND_THERE);
  }

  @ParameterizedTest
  @CsvSource({
    "SUBSTANTIVE,2592000,REOPENED",
    "SUBSTANTIVE,2592001,TOO_LATE",
    "SUBSTANTIVE,-1,NONE",
    "AUTOMATIC,60,NONE",
    "THANKS,60,NONE",
    "AUTOMATIC,2592001,NONE",
  })
  void shouldReopenOnlyForAMessageThatSaysSomethingInTime(
      MessageKind kind, long seconds, CaseFile.Recontact expected) {
    // given
    CaseFile file = CaseFiles.live();
    CaseFiles.take(file, CaseStep.ASSIGN, MONDAY);
    CaseFiles.take(file, CaseStep.TAKE_OWNERSHIP, MONDAY);
    CaseFiles.take(file, CaseStep.RESOLVE, MONDAY);
    Instant recorded = file.resolvedAt().plusSeconds(seconds);

    // when
    CaseFile.Recontact recontact = file.receiveMessage(kind, ReopeningPolicy.CURRENT, recorded);

    // then
    assertThat(recontact).isEqualTo(expected);
    assertThat(file.status() == CaseStatus.REOPENED)
        .isEqualTo(expected == CaseFile.Recontact.REOPENED);
  }

  @ParameterizedTest
  @CsvSource({
    "RESOLVED,2592000,REOPENED",
    "RESOLVED,2592001,TOO_LATE",
    "REOPENED,2592001,NONE",
  })
  void shouldTakeDissatisfactionAsALateReturnOnlyWhenItIsTooLateToReopen(
      CaseStatus status, long seconds, CaseFile.Recontact expected) {
    // given
    CaseFile file = CaseFiles.in(status);
    Instant at = file.resolvedAt().plusSeconds(seconds);

    // when
    CaseFile.Recontact recontact =
        file.reportDissatisfaction(
            CaseFiles.FOLLOW_UP, ReopeningPolicy.CURRENT, EscalationPolicy.CURRENT, at);

    // then
    assertThat(recontact).isEqualTo(expected);
    assertThat(file.status())
        .isEqualTo(expected == CaseFile.Recontact.REOPENED ? CaseStatus.REOPENED : status);
  }

  @Test
  void shouldFindItsWayToTheComplaintThatGoesOnOrToIntakeOnce() {
    // given
    UUID goesOn = UUID.randomUUID();
    LateRecontact.Earlier onItsWay = new LateRecontact.Earlier(true, null, null);
    LateRecontact.Earlier untold = new LateRecontact.Earlier(false, null, null);
    LateRecontact.Earlier alive = new LateRecontact.Earlier(true, goesOn, CaseStatus.OWNED);
    LateRecontact.Earlier answered = new LateRecontact.Earlier(true, goesOn, CaseStatus.RESOLVED);

    // then
    assertThat(wayOf()).isEqualTo("told");
    assertThat(wayOf(untold)).isEqualTo("told");
    assertThat(wayOf(answered)).isEqualTo("told");
    assertThat(wayOf(onItsWay)).isEqualTo("waits");
    assertThat(wayOf(answered, alive)).isEqualTo(goesOn.toString());
  }

  private static String wayOf(LateRecontact.Earlier... earlier) {
    LateRecontact late =
        LateRecontact.of(UUID.randomUUID(), ID, MONDAY, ReopeningReason.DISSATISFIED, MONDAY);
    late.findItsWay(List.of(earlier));
    UUID linked = late.view().newComplaintId();
    String untold = linked == null ? "waits" : linked.toString();
    return late.releaseEvents().isEmpty() ? untold : "told";
  }

  @Test
  void shouldForgetEveryWordAndKeepEveryCode() {
    // given
    CasePlan plan = CasePlan.of(ID);
    plan.takeResponsibility("Ours", "ada", MONDAY);
    plan.promise("A kettle", FRIDAY, "ada", MONDAY);
    plan.addTask("Ring", "ada", FRIDAY, "bea", MONDAY);
    Inquiry inquiry = Inquiry.of(ID);
    inquiry.gather(piece());
    reason(inquiry, List.of(new Weighing(1, Weight.SOME, "Seen")));
    inquiry.findCause("Wet", whys("It leaks", "Thin", "Untested"), RootCause.PROCESS, "a", MONDAY);

    // when
    plan.forget();
    inquiry.forget();

    // then
    CasePlanView left = plan.view("ada", null, FRIDAY);
    assertThat(List.of(left.tasks().get(0).assignee(), left.responsibility().by()))
        .containsOnly("ada");
    assertThat(left.responsibility().statement()).isNull();
    assertThat(left.promisedAction().action()).isNull();
    assertThat(left.tasks().get(0).what()).isNull();
    InquiryView view = inquiry.view();
    assertThat(view.toString())
        .doesNotContain("leaks", "Wet", "It says so", "attachment-1", "Seen", "Sold", "Faulty");
    assertThat(view.rootCause().cause()).isEqualTo(RootCause.PROCESS);
    assertThat(view.reasoning().standards().get(0).standard()).isEmpty();
  }

  private static void reason(Inquiry inquiry, List<Weighing> weighed) {
    inquiry.reason(
        "Faulty",
        List.of(new AppliedStandard("cra-2015 s.9", "2015", "Sold as new")),
        weighed,
        "ada",
        MONDAY);
  }

  private static Evidence piece() {
    return new Evidence(
        EvidenceKind.RECORD, "till-4", TODAY, "attachment-1", "It says so", "ada", MONDAY);
  }

  private static List<Why> whys(String... answers) {
    return Arrays.stream(answers).map(answer -> new Why("Why?", answer)).toList();
  }

  private static PreventiveAction.Planned planned(BigDecimal baseline, BigDecimal target) {
    return new PreventiveAction.Planned(
        RootCause.PROCESS,
        Set.of(ID),
        "Test each seal before kettles are packed",
        "quinn",
        TODAY.plusDays(30),
        4,
        "leaking kettles",
        "complaints a week",
        baseline,
        target);
  }

  private static void refused(ThrowingCallable step, WorkReason because) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(because));
  }
}

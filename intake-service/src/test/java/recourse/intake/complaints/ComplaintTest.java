package recourse.intake.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.Complexity;
import recourse.contract.CustomerErased;
import recourse.contract.CustomerKind;
import recourse.contract.DomainEvent;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

class ComplaintTest {
  private static final Instant NOON = Instant.parse("2026-06-03T11:00:00Z");
  private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-0123456789ab");

  @Test
  void shouldTellThatItWasRegisteredWithoutSayingWhoComplains() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON.minus(Duration.ofDays(2)));

    // when
    List<DomainEvent> events = complaint.releaseEvents();

    // then
    assertThat(events)
        .containsExactly(
            new ComplaintRegistered(
                ID,
                NOON.minus(Duration.ofDays(2)),
                "C-BD2FP-2D410",
                Channel.LETTER,
                "Kettle",
                "Leaks",
                "cust-77",
                CustomerKind.EXTERNAL,
                "crm-1",
                null,
                null,
                null));
    assertThat(events.toString()).doesNotContain("Okoro", "example.org", "7946", "wet");
  }

  @Test
  void shouldRefuseAReceiptInTheFuture() {
    assertThatThrownBy(() -> mrsOkoroComplains(NOON.plusNanos(1_000)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(IntakeReason.RECEIVED_IN_FUTURE);
              assertThat(refusal.field()).isEqualTo("receivedAt");
            });
  }

  @Test
  void shouldAcceptAReceiptOfThisVeryInstant() {
    assertThat(mrsOkoroComplains(NOON).receivedAt()).isEqualTo(NOON);
  }

  @Test
  void shouldBeAcknowledgedOnceOnly() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON);
    complaint.acknowledge(Channel.EMAIL, "amina", NOON);

    // when
    Throwable again = thrownBy(() -> complaint.acknowledge(Channel.EMAIL, "amina", NOON));

    // then
    assertThat(again)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(IntakeReason.ALREADY_ACKNOWLEDGED));
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.ACKNOWLEDGED);
  }

  @Test
  void shouldAcknowledgeTheWayItCameInUnlessToldOtherwise() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON);
    complaint.releaseEvents();

    // when
    complaint.acknowledge(null, "amina", NOON);

    // then
    assertThat(complaint.releaseEvents())
        .containsExactly(new ComplaintAcknowledged(ID, NOON, Channel.LETTER, "amina"));
  }

  @Test
  void shouldStayTriagedWhenAcknowledgedLate() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON);
    complaint.triage(judgement(Severity.HIGH), null, null, false, false);

    // when
    complaint.acknowledge(Channel.EMAIL, "amina", NOON);

    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.TRIAGED);
    assertThat(complaint.acknowledgedAt()).isEqualTo(NOON);
  }

  @Test
  void shouldTellTheJudgementAndKeepWhatItDoesNotChange() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON);
    complaint.releaseEvents();

    // when
    complaint.triage(judgement(Severity.HARM), null, "Burns", true, true);

    // then
    assertThat(complaint.releaseEvents())
        .containsExactly(
            new ComplaintTriaged(
                ID,
                NOON,
                "Kettle",
                "Burns",
                Severity.HARM,
                Complexity.ROUTINE,
                Priority.P1,
                "triage-test",
                "amina",
                true,
                true));
  }

  @Test
  void shouldRefuseToBeWithdrawnAfterItWasClosed() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON);
    complaint.follow(new ComplaintResolved(ID, NOON, 1, Outcome.UPHELD, true, "ben"), NOON);
    complaint.follow(new ComplaintClosed(ID, NOON, ClosureReason.CONFIRMED), NOON);
    complaint.releaseEvents();

    // when
    Throwable refused = thrownBy(() -> complaint.withdraw("amina", NOON));

    // then
    assertThat(refused)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(CommonReason.STEP_NOT_ALLOWED));
    assertThat(complaint.releaseEvents()).isEmpty();
  }

  @Test
  void shouldTellThatItWasWithdrawn() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON);
    complaint.releaseEvents();

    // when
    complaint.withdraw("amina", NOON);

    // then
    assertThat(complaint.releaseEvents())
        .containsExactly(new ComplaintWithdrawn(ID, NOON, "amina"));
  }

  @Test
  void shouldOfferOnlyTheStepsOfTheCallersRole() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON);

    // when
    List<String> agent = complaint.allowedSteps("agent"::equals);
    List<String> handler = complaint.allowedSteps("handler"::equals);
    List<String> auditor = complaint.allowedSteps("auditor"::equals);

    // then
    assertThat(agent).containsExactly("ACKNOWLEDGE", "HEAR", "TRIAGE", "WITHDRAW");
    assertThat(handler).containsExactly("HEAR", "TRIAGE");
    assertThat(auditor).isEmpty();
  }

  @Test
  void shouldForgetWhoComplainedOnceAndKeepWhatIsCounted() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON);
    complaint.releaseEvents();

    // when
    complaint.erase(NOON);
    complaint.erase(NOON.plusSeconds(1));

    // then
    assertThat(complaint.releaseEvents()).containsExactly(new CustomerErased(ID, NOON));
    assertThat(complaint.customer())
        .isEqualTo(new Customer("cust-77", CustomerKind.EXTERNAL, null, null, null, List.of()));
    assertThat(complaint.statement()).isEqualTo(new Statement(null, null));
    assertThat(complaint.product()).isEqualTo("Kettle");
  }

  @Test
  void shouldNotWriteToNorHearACustomerWhoWasErased() {
    // given
    Complaint complaint = mrsOkoroComplains(NOON);
    complaint.erase(NOON);

    // when // then
    assertThatThrownBy(() -> complaint.acknowledge(Channel.EMAIL, "ada", NOON))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(IntakeReason.CUSTOMER_ERASED));
    assertThat(complaint.allowedSteps("agent"::equals)).containsExactly("TRIAGE", "WITHDRAW");
  }

  private static Complaint mrsOkoroComplains(Instant receivedAt) {
    return new Complaint(
        new Receipt(
            ID,
            Channel.LETTER,
            receivedAt,
            NOON,
            new Customer(
                "cust-77",
                CustomerKind.EXTERNAL,
                "Mrs Okoro",
                "okoro@example.org",
                "+44 20 7946 0000",
                List.of("LARGE_PRINT")),
            "Kettle",
            "Leaks",
            new Statement(
                "The kitchen floor is wet every morning.", "A kettle that keeps its water"),
            Provenance.live("crm-1"),
            false));
  }

  private static Triage judgement(Severity severity) {
    return new Triage(severity, Complexity.ROUTINE, Priority.P1, "triage-test", NOON, "amina");
  }

  private static Throwable thrownBy(Runnable work) {
    try {
      work.run();
      return null;
    } catch (RuntimeException thrown) {
      return thrown;
    }
  }
}

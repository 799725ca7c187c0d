package recourse.followup.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.OFFICE;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import recourse.contract.DissatisfactionReported;
import recourse.contract.FollowUpLapsed;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SurveyAnswered;
import recourse.contract.SurveySampling;
import recourse.followup.delivery.DeliveryChannel;
import recourse.followup.delivery.DeliveryStatus;
import recourse.spine.refusal.Reason;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.BusinessCalendar;

class FollowUpTest {
  private static final FollowUpPolicy POLICY =
      new FollowUpPolicy(
          "test",
          Duration.ofHours(16),
          Duration.ofHours(16),
          3,
          Duration.ofDays(60),
          Duration.ofHours(24));
  private static final SatisfactionPolicy SATISFACTION = new SatisfactionPolicy("test", 3, 9, 6);
  private static final SurveyReply HAPPY = new SurveyReply(true, 5, 9, 6, "Thank you", false);
  private static final SurveyReply UNHAPPY = new SurveyReply(true, 2, null, null, null, false);

  private final UUID complaintId = UUID.randomUUID();
  private final SurveyToken token = SurveyToken.fresh(new SecureRandom());
  private final FollowUp followUp = scheduled(SurveySampling.INVITED);
  private final Instant due = followUp.dueAt();

  @Test
  void shouldAskTwoWorkingDaysAfterTheResolutionWhenPeopleAreAtWork() {
    // then: Tuesday evening is the end of the second working day, so it goes out on Wednesday
    assertThat(due).isEqualTo("2026-06-03T08:00:00Z");
    assertThat(followUp.releaseEvents())
        .containsExactly(
            new FollowUpScheduled(
                complaintId, MONDAY, followUp.id(), 1, due, SurveySampling.INVITED, "survey-test"));
  }

  @Test
  void shouldAskAtOnceWhateverTheHourWhenThereIsNoDelay() {
    // given
    Instant saturdayNight = Instant.parse("2026-06-06T23:00:00Z");
    FollowUpPolicy atOnce =
        new FollowUpPolicy(
            "test",
            Duration.ZERO,
            Duration.ofHours(16),
            3,
            Duration.ofDays(60),
            Duration.ofDays(1));

    // when
    FollowUp asked =
        FollowUp.schedule(
            complaintId, 1, saturdayNight, atOnce, OFFICE, SurveySampling.INVITED, "survey-test");

    // then
    assertThat(asked.dueAt()).isEqualTo(saturdayNight);
    assertThat(asked.plan(DeliveryChannel.MAIL, saturdayNight, atOnce, OFFICE)).isTrue();
  }

  @Test
  void shouldPutOffWhatIsDueOutOfHoursUntilSomebodyWorks() {
    // given: everybody was away until Saturday, the night shift works then
    Instant saturday = Instant.parse("2026-06-06T12:00:00Z");
    BusinessCalendar always = BusinessCalendar.of("Europe/London none MON-SUN 00:00-24:00");

    // when
    boolean goes = followUp.plan(DeliveryChannel.MAIL, saturday, POLICY, OFFICE);

    // then
    assertThat(goes).isFalse();
    assertThat(followUp.dueAt()).isEqualTo("2026-06-08T08:00:00Z");
    assertThat(followUp.view(true).way()).isNull();
    assertThat(
            scheduled(SurveySampling.INVITED).plan(DeliveryChannel.MAIL, saturday, POLICY, always))
        .isTrue();
  }

  @Test
  void shouldWaitTwoDaysOfTheCalendarWhereNothingElseIsSaid() {
    // given
    FollowUpPolicy usual =
        new FollowUpPolicy("test", null, null, 3, Duration.ofDays(60), Duration.ofHours(24));
    BusinessCalendar halfDays = BusinessCalendar.of("Europe/London gb-eng MON-FRI 09:00-13:00");

    // then
    assertThat(usual.firstDue(MONDAY, OFFICE)).isEqualTo("2026-06-03T08:00:00Z");
    assertThat(usual.firstDue(MONDAY.plusSeconds(3600), halfDays))
        .isEqualTo("2026-06-03T09:00:00Z");
  }

  @Test
  void shouldRefuseToSendBeforeItIsDue() {
    // then
    assertRefused(
        FollowUpReason.NOT_DUE,
        () -> followUp.plan(DeliveryChannel.MAIL, due.minusNanos(1_000), POLICY, OFFICE));
  }

  @Test
  void shouldLapseAfterThreeTriesAndNotBefore() {
    // given
    assertRefused(FollowUpReason.NOT_DUE, () -> followUp.lapse(due));
    followUp.releaseEvents();

    // when
    for (int i = 0; i < 3; i++) {
      send(SurveyToken.fresh(new SecureRandom()), followUp.dueAt());
    }
    assertRefused(
        FollowUpReason.NOT_DUE,
        () -> followUp.plan(DeliveryChannel.MAIL, followUp.dueAt(), POLICY, OFFICE));
    followUp.lapse(followUp.dueAt());

    // then: Wednesday, Friday, Tuesday, and two more working days
    assertThat(followUp.status()).isEqualTo(FollowUpStatus.LAPSED);
    assertThat(followUp.releaseEvents())
        .hasSize(4)
        .startsWith(new FollowUpSent(complaintId, due, followUp.id(), 1))
        .endsWith(
            new FollowUpLapsed(
                complaintId, Instant.parse("2026-06-11T08:00:00Z"), followUp.id(), 3));
  }

  @Test
  void shouldCountACallThatReachedNobodyAsATry() {
    // given
    send(token, due);
    followUp.reachNobody(due.plusSeconds(60), POLICY, OFFICE);
    followUp.releaseEvents();

    // when
    followUp.reachNobody(due.plusSeconds(120), POLICY, OFFICE);

    // then
    assertThat(followUp.status()).isEqualTo(FollowUpStatus.LAPSED);
    assertThat(followUp.releaseEvents())
        .containsExactly(new FollowUpLapsed(complaintId, due.plusSeconds(120), followUp.id(), 3));
  }

  @Test
  void shouldPublishBothTheAnswerAndWhatItMeans() {
    // given
    sent();

    // when
    answer(HAPPY, due.plusSeconds(60));

    // then
    assertThat(followUp.releaseEvents())
        .containsExactly(
            new SurveyAnswered(complaintId, due.plusSeconds(60), followUp.id(), 1, true, 5, 9, 6),
            new SatisfactionConfirmed(complaintId, due.plusSeconds(60), followUp.id()));
  }

  @Test
  void shouldPublishTheOtherEventWhenAnAmendmentChangesTheVerdict() {
    // given
    sent();
    answer(HAPPY, due.plusSeconds(60));
    followUp.releaseEvents();

    // when
    Instant lastMoment = due.plusSeconds(60).plus(Duration.ofHours(24)).minusNanos(1_000);
    answer(UNHAPPY, lastMoment);

    // then
    assertThat(followUp.releaseEvents())
        .containsExactly(
            new SurveyAnswered(complaintId, lastMoment, followUp.id(), 2, true, 2, null, null),
            new DissatisfactionReported(complaintId, lastMoment, followUp.id()));
    assertThat(followUp.answers()).hasSize(2);
  }

  @Test
  void shouldTakeTheSameAnswerAgainAsNoNews() {
    // given
    sent();
    answer(HAPPY, due.plusSeconds(60));
    followUp.releaseEvents();

    // when
    answer(HAPPY, due.plus(Duration.ofDays(30)));

    // then
    assertThat(followUp.answers()).hasSize(1);
    assertThat(followUp.releaseEvents()).isEmpty();
  }

  @Test
  void shouldRefuseAnAmendmentAfterADayAndASecondOneAtAnyTime() {
    // given
    sent();
    answer(HAPPY, due);

    // then
    assertRefused(
        FollowUpReason.ALREADY_ANSWERED, () -> answer(UNHAPPY, due.plus(Duration.ofHours(24))));
    answer(UNHAPPY, due.plusSeconds(1));
    assertRefused(FollowUpReason.ALREADY_ANSWERED, () -> answer(HAPPY, due.plusSeconds(2)));
  }

  @Test
  void shouldNotKnowASecretThatHasExpiredOrWasForgottenOrIsWrong() {
    // given
    sent();
    SurveyToken wrong = SurveyToken.fresh(new SecureRandom());
    Instant lastMoment = due.plus(Duration.ofDays(60)).minusNanos(1_000);
    followUp.expectOpenFor(token, lastMoment, POLICY);

    // then
    assertRefused(
        FollowUpReason.SURVEY_UNKNOWN,
        () -> followUp.expectOpenFor(token, due.plus(Duration.ofDays(60)), POLICY));
    assertRefused(FollowUpReason.SURVEY_UNKNOWN, () -> followUp.expectOpenFor(wrong, due, POLICY));
    followUp.forgetWords();
    assertRefused(FollowUpReason.SURVEY_UNKNOWN, () -> followUp.expectOpenFor(token, due, POLICY));
  }

  @Test
  void shouldAskNobodyAboutAResolutionThatDoesNotStandAndAskAfterAllWhereItDoes() {
    // when
    followUp.revise(false, due);
    FollowUpStatus overtaken = followUp.status();
    followUp.revise(true, due);

    // then
    assertThat(overtaken).isEqualTo(FollowUpStatus.CANCELLED);
    assertThat(followUp.status()).isEqualTo(FollowUpStatus.SCHEDULED);
    assertThat(followUp.dueAt()).isEqualTo(due);
  }

  @Test
  void shouldRecordWhatIsAnsweredToASurveyThatCouldNotBeUnsentWithoutAnyReaction() {
    // given: it went out, and then the answer turned out not to hold
    sent();
    followUp.revise(false, due);
    Instant late = due.plusSeconds(60);

    // when
    followUp.expectOpenFor(token, late, POLICY);
    answer(UNHAPPY, late);
    answer(HAPPY, late.plusSeconds(60));

    // then: scores are figures; nobody reopens or closes anything for them
    assertThat(followUp.status()).isEqualTo(FollowUpStatus.ANSWERED);
    assertThat(followUp.view(true).verdict()).isEqualTo(CustomerVerdict.SATISFIED);
    assertThat(followUp.answers()).hasSize(2);
    assertThat(followUp.releaseEvents())
        .extracting(event -> (Object) event.getClass())
        .containsExactly(SurveyAnswered.class, SurveyAnswered.class);
  }

  @Test
  void shouldNotReactToAnAmendmentOfAnAnswerAboutWhatWasReopenedMeanwhile() {
    // given
    sent();
    answer(UNHAPPY, due);
    followUp.revise(false, due);
    followUp.releaseEvents();

    // when
    answer(HAPPY, due.plusSeconds(60));

    // then
    assertThat(followUp.status()).isEqualTo(FollowUpStatus.ANSWERED);
    assertThat(followUp.releaseEvents())
        .extracting(event -> (Object) event.getClass())
        .containsExactly(SurveyAnswered.class);
  }

  @Test
  void shouldBeDueWhenThoseWorkWhoTurnOutToHaveTheComplaintUnlessItIsPlannedAlready() {
    // when
    followUp.revise(true, due.plusSeconds(7));
    Instant learnt = followUp.dueAt();
    followUp.plan(DeliveryChannel.MAIL, due.plusSeconds(7), POLICY, OFFICE);
    followUp.revise(true, due);

    // then
    assertThat(learnt).isEqualTo(due.plusSeconds(7));
    assertThat(followUp.dueAt()).isEqualTo(due.plusSeconds(7));
  }

  @Test
  void shouldTakeWhatIsSaidTwiceByTelephoneAsNoNewsAndRefuseTheOpposite() {
    // given
    followUp.record(CustomerVerdict.DISSATISFIED, due);
    followUp.releaseEvents();

    // when
    followUp.record(CustomerVerdict.DISSATISFIED, due.plusSeconds(1));

    // then
    assertThat(followUp.releaseEvents()).isEmpty();
    assertRefused(
        FollowUpReason.OUTCOME_KNOWN,
        () -> followUp.record(CustomerVerdict.SATISFIED, due.plusSeconds(2)));
  }

  @Test
  void shouldCallNobodySatisfiedWhoseProblemIsNotSolvedOrWhoScoresBelowThree() {
    // then
    assertThat(SATISFACTION.isSatisfied(true, 3)).isTrue();
    assertThat(SATISFACTION.isSatisfied(true, 2)).isFalse();
    assertThat(SATISFACTION.isSatisfied(false, 5)).isFalse();
  }

  @Test
  void shouldNeverPrintASecretOrACustomersWords() {
    // then
    assertThat(token.toString()).doesNotContain(token.secret());
    assertThat(HAPPY.toString()).doesNotContain("Thank you");
    assertThat(token.secret()).hasSize(43);
    assertThat(token.hash()).hasSize(64).isNotEqualTo(token.secret());
  }

  @Test
  void shouldAskOnlyWhetherItIsSolvedWhereNobodyWasDrawn() {
    // given
    FollowUp undrawn = scheduled(SurveySampling.NOT_DRAWN);
    undrawn.plan(DeliveryChannel.MAIL, due, POLICY, OFFICE);
    undrawn.messageConcluded(DeliveryStatus.TAKEN, due, POLICY, OFFICE);
    undrawn.releaseEvents();
    SurveyReply solved = new SurveyReply(true, null, null, null, null, true);

    // then
    assertRefused(
        FollowUpReason.SURVEY_NOT_ASKED, () -> undrawn.answer(HAPPY, due, POLICY, SATISFACTION));
    undrawn.answer(solved, due, POLICY, SATISFACTION);
    assertThat(undrawn.releaseEvents())
        .containsExactly(new SatisfactionConfirmed(complaintId, due, undrawn.id()));
    assertThat(undrawn.view(true).helpWanted()).isTrue();
  }

  @Test
  void shouldNotTakeAnAnswerWithoutTheScoreItAskedFor() {
    // given
    sent();

    // then
    assertRefused(
        FollowUpReason.SURVEY_INCOMPLETE,
        () -> answer(new SurveyReply(true, null, null, null, null, false), due));
  }

  @Test
  void shouldForgetWordsAndKeepScores() {
    // given
    sent();
    answer(HAPPY, due);

    // when
    followUp.forgetWords();

    // then
    assertThat(followUp.answers())
        .containsExactly(new SurveyAnswer(due, true, 5, 9, 6, null, false));
  }

  @Test
  void shouldCountAMessageNobodyTookAsATryInVainAndNothingAfterTheAnswer() {
    // when
    followUp.messageConcluded(DeliveryStatus.GIVEN_UP, due, POLICY, OFFICE);

    // then
    assertThat(followUp.attempts()).isEqualTo(1);
    assertThat(followUp.status()).isEqualTo(FollowUpStatus.SCHEDULED);
    followUp.record(CustomerVerdict.SATISFIED, due);
    followUp.messageConcluded(DeliveryStatus.GIVEN_UP, due, POLICY, OFFICE);
    assertThat(followUp.attempts()).isEqualTo(1);
  }

  private FollowUp scheduled(SurveySampling sampling) {
    return FollowUp.schedule(complaintId, 1, MONDAY, POLICY, OFFICE, sampling, "survey-test");
  }

  private void send(SurveyToken secret, Instant at) {
    followUp.plan(DeliveryChannel.MAIL, at, POLICY, OFFICE);
    followUp.invite(secret, at);
    followUp.messageConcluded(DeliveryStatus.TAKEN, at, POLICY, OFFICE);
  }

  private void sent() {
    send(token, due);
    followUp.releaseEvents();
  }

  private void answer(SurveyReply reply, Instant at) {
    followUp.answer(reply, at, POLICY, SATISFACTION);
  }

  private static void assertRefused(Reason reason, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}

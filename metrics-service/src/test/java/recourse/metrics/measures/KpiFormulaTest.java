package recourse.metrics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import recourse.contract.CaseAssigned;
import recourse.contract.Channel;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintResolved;
import recourse.contract.ContactLogged;
import recourse.contract.DeescalationReason;
import recourse.contract.Direction;
import recourse.contract.DomainEvent;
import recourse.contract.EscalationCriterion;
import recourse.contract.FollowUpLapsed;
import recourse.contract.FollowUpScheduled;
import recourse.contract.FollowUpSent;
import recourse.contract.Outcome;
import recourse.contract.QualityReviewed;
import recourse.contract.RedressAccepted;
import recourse.contract.RedressKind;
import recourse.contract.RedressOffered;
import recourse.contract.RedressPaid;
import recourse.contract.RepeatRecognised;
import recourse.contract.ReviewSampling;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.ServiceStandard;
import recourse.contract.SurveyAnswered;
import recourse.contract.SurveySampling;
import recourse.contract.WaitingFor;
import recourse.metrics.Life;
import recourse.metrics.Recorded;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.KpiQuestion.Filter;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.definition.Thresholds;
import recourse.metrics.measures.engine.Cohorts;
import recourse.metrics.measures.engine.ComplaintTable;
import recourse.metrics.measures.engine.TableLayer;
import recourse.metrics.measures.engine.TableView;
import recourse.metrics.projection.ComplaintProjector;
import recourse.spine.time.BusinessCalendar;

/**
 * Every formula of the catalogue with its edge cases, on lives small enough to work out by hand.
 */
class KpiFormulaTest {
  private static final BusinessCalendar CALENDAR =
      BusinessCalendar.of("Europe/London gb-eng MON-FRI 09:00-17:00");
  private static final Period JUNE = Period.of("2026-06-01", "2026-06-30", "UTC");
  private static final Instant LATER = at("2026-12-01T00:00:00Z");
  private static final long HOUR = 3_600;
  private static final long DAY = 24 * HOUR;

  private final List<Life> lives = new ArrayList<>();
  private Exposures.Stated exposures = Exposures.Stated.NOTHING;
  private Instant now = LATER;

  @Test
  void shouldTakeAFullResponseForAnAcknowledgementAndCountWorkingTimeOnly() {
    // given: Friday 16:00 in London to Monday 10:00 in London are two working hours
    life("2026-06-05T15:00:00Z").acknowledged(at("2026-06-08T09:00:00Z"));
    life("2026-06-09T09:00:00Z")
        .resolved(1, at("2026-06-09T10:00:00Z"))
        .acknowledged(at("2026-06-09T12:00:00Z"));
    life("2026-06-10T09:00:00Z");

    // then
    assertThat(value(Kpi.ACKNOWLEDGEMENT_TIME)).isEqualTo(HOUR);
    assertThat(of(Kpi.ACKNOWLEDGEMENT_TIME).whole().spread())
        .isEqualTo(new Figure.Spread(HOUR, 66 * HOUR, 67 * HOUR / 2, 66 * HOUR));
    assertThat(of(Kpi.ACKNOWLEDGEMENT_WORKING_TIME).whole().spread().largest()).isEqualTo(2 * HOUR);
    assertThat(excluded(Kpi.ACKNOWLEDGEMENT_TIME)).containsExactly("not_acknowledged=1");
    assertThat(value(Kpi.ACKNOWLEDGEMENT_TIME_MEDIAN)).isEqualTo(3 * HOUR);
  }

  @Test
  void shouldNotTakeAnAcknowledgementOrACallOfTheCustomerForAResponse() {
    // given
    life("2026-06-01T09:00:00Z")
        .acknowledged(at("2026-06-01T09:01:00Z"))
        .and(contact(Direction.INBOUND, "2026-06-01T10:00:00Z", 60))
        .and(contact(Direction.OUTBOUND, "2026-06-01T11:00:00Z", 60));
    life("2026-06-01T09:00:00Z")
        .and(
            id ->
                new ClarificationRequested(
                    id, at("2026-06-01T12:00:00Z"), 1, WaitingFor.SUPPLIER, "h"))
        .resolved(1, at("2026-06-01T14:00:00Z"));
    life("2026-06-01T09:00:00Z").acknowledged(at("2026-06-01T09:01:00Z"));

    // then
    assertThat(of(Kpi.FIRST_RESPONSE_TIME).whole().spread())
        .isEqualTo(new Figure.Spread(2 * HOUR, 5 * HOUR, 7 * HOUR / 2, 5 * HOUR));
    assertThat(of(Kpi.FIRST_RESPONSE_TIME).excluded()).containsEntry("no_response", 1L);
  }

  @Test
  void shouldKeepTheFirstResolutionCountTheWholeOneByClosingAndTakeWaitsOffTheNetOne() {
    // given: working days 1 to 5 June; waits of 4 h and of 2 h overlap by 1 h, one over night
    life("2026-06-01T08:00:00Z")
        .resolved(1, at("2026-06-02T08:00:00Z"))
        .closed(at("2026-06-02T09:00:00Z"))
        .reopened(1, at("2026-06-03T08:00:00Z"))
        .and(asked(1, "2026-06-03T08:00:00Z"))
        .and(answered(1, "2026-06-03T12:00:00Z"))
        .and(asked(2, "2026-06-03T11:00:00Z"))
        .and(answered(2, "2026-06-03T13:00:00Z"))
        .and(asked(3, "2026-06-03T16:00:00Z"))
        .and(answered(3, "2026-06-04T08:00:00Z"))
        .resolved(2, at("2026-06-04T09:00:00Z"))
        .closed(at("2026-06-20T09:00:00Z"));
    life("2026-06-01T08:00:00Z").closed(at("2026-06-02T08:00:00Z"));

    // then: 3 days of 8 h and one hour, minus 5 h
    assertThat(value(Kpi.FIRST_RESOLUTION_TIME)).isEqualTo(DAY);
    assertThat(value(Kpi.FULL_RESOLUTION_TIME)).isEqualTo(3 * DAY + HOUR);
    assertThat(details(Kpi.FULL_RESOLUTION_TIME)).containsExactly("revised=1");
    assertThat(excluded(Kpi.FULL_RESOLUTION_TIME)).containsExactly("not_resolved=1");
    assertThat(value(Kpi.NET_RESOLUTION_TIME)).isEqualTo((3 * 8 + 1 - 5) * HOUR);
  }

  @Test
  void shouldJudgeACaseByAllItsClocks() {
    // given
    life("2026-06-01T08:00:00Z")
        .met("a", ClockKind.ACKNOWLEDGE, at("2026-06-01T09:00:00Z"))
        .breached("r", ClockKind.RESOLVE, at("2026-06-08T09:00:00Z"));
    life("2026-06-01T08:00:00Z")
        .met("a", ClockKind.ACKNOWLEDGE, at("2026-06-01T09:00:00Z"))
        .cancelled("r", ClockKind.RESOLVE, at("2026-06-03T09:00:00Z"));

    // then
    assertThat(share(Kpi.SLA_ATTAINMENT)).isEqualTo("2/3");
    assertThat(share(Kpi.SLA_ATTAINMENT_PER_CASE)).isEqualTo("1/2");
    assertThat(of(Kpi.SLA_ATTAINMENT_PER_CASE).whole().interval())
        .isEqualTo(interval("0.0945", "0.9055"));
  }

  @Test
  void shouldCountAsFirstContactOnlyWhatStayedQuiet() {
    // given
    closed(agreed()); // good for every window
    closed(agreed().and(contact(Direction.INBOUND, "2026-06-12T09:00:00Z", 60))); // called, day 10
    closed(
        agreed()
            .and(contact(Direction.INBOUND, "2026-06-01T10:00:00Z", 60))
            .and(contact(Direction.INBOUND, "2026-06-01T11:00:00Z", 60))); // two contacts
    closed(agreed().and(id -> assigned(id, "a")).and(id -> assigned(id, "b"))); // transferred
    Life repeated = closed(agreed()); // complained about again on day 20
    closed(life("2026-06-01T09:00:00Z").resolved(1, at("2026-06-02T09:00:00Z"))); // agreed anyway
    life("2026-06-22T09:00:00Z")
        .and(
            id ->
                new RepeatRecognised(
                    id,
                    at("2026-06-22T09:00:00Z"),
                    repeated.complaintId(),
                    at("2026-06-02T09:00:00Z"),
                    "1"));
    life("2026-06-01T09:00:00Z").closed(at("2026-06-03T09:00:00Z")); // never resolved

    // then
    assertThat(share(Kpi.FCR_7)).isEqualTo("4/6");
    assertThat(share(Kpi.FCR_14)).isEqualTo("3/6");
    assertThat(share(Kpi.FCR_30)).isEqualTo("2/6");
    assertThat(excluded(Kpi.FCR_7)).containsExactly("not_resolved=1");
    now = at("2026-06-09T09:00:00Z");
    assertThat(share(Kpi.FCR_7)).isEqualTo("4/6");
    assertThat(excluded(Kpi.FCR_14)).containsExactly("not_resolved=1", "provisional=6");
    now = at("2026-06-09T08:59:59Z");
    assertThat(of(Kpi.FCR_7).whole().value()).isNull();
  }

  @Test
  void shouldTakeTheLatestAnswerAndSayHowSureItIs() {
    // given
    surveyed(5, 10, 7);
    surveyed(4, 9, 5);
    surveyed(3, 7, 4);
    surveyed(1, 0, null);
    surveyed(5, null, 1);
    life("2026-06-01T09:00:00Z")
        .resolved(1, at("2026-06-02T09:00:00Z"))
        .and(scheduled("2026-06-04T09:00:00Z"))
        .and(sent("2026-06-04T09:05:00Z"))
        .and(id -> new FollowUpLapsed(id, at("2026-06-20T09:00:00Z"), followUp(id), 3));
    life("2026-06-01T09:00:00Z").resolved(1, at("2026-06-02T09:00:00Z"));

    // then
    assertThat(share(Kpi.CSAT)).isEqualTo("3/5");
    assertThat(of(Kpi.CSAT).whole().interval()).isEqualTo(interval("0.2307", "0.8824"));
    assertThat(of(Kpi.CSAT_MEAN).whole().value()).hasToString("3.60");
    assertThat(share(Kpi.SURVEY_RESPONSE_RATE)).isEqualTo("5/6");
    assertThat(share(Kpi.SURVEY_COVERAGE)).isEqualTo("6/7");
    assertThat(value(Kpi.NPS)).isEqualTo(25);
    assertThat(of(Kpi.NPS).whole().standardError()).hasToString("41.46");
    assertThat(details(Kpi.NPS)).containsExactly("detractors=1", "passives=1", "promoters=2");
    assertThat(excluded(Kpi.NPS)).containsExactly("not_answered=1");
    assertThat(of(Kpi.CES).whole().value()).hasToString("4.25");
    assertThat(details(Kpi.CES)).containsExactly("easy=2");
    assertThat(share(Kpi.FOLLOW_UP_ON_TIME)).isEqualTo("6/6");
    assertThat(details(Kpi.FOLLOW_UP_ON_TIME)).containsExactly("satisfied=5", "unreachable=1");
  }

  @Test
  void shouldCallAFollowUpLateFromTheNextLocalDayOnAndLeaveOutWhatWasReopenedBefore() {
    // given
    life("2026-06-01T09:00:00Z")
        .resolved(1, at("2026-06-02T09:00:00Z"))
        .and(scheduled("2026-06-04T09:00:00Z"))
        .and(sent("2026-06-04T23:00:00Z"));
    life("2026-06-01T09:00:00Z")
        .resolved(1, at("2026-06-02T09:00:00Z"))
        .and(scheduled("2026-06-04T09:00:00Z"))
        .reopened(1, at("2026-06-03T09:00:00Z"));
    life("2026-06-01T09:00:00Z")
        .resolved(1, at("2026-06-02T09:00:00Z"))
        .and(scheduled("2026-06-04T09:00:00Z"))
        .and(sent("2026-06-04T22:59:59Z"));

    // then: 23:00 in UTC is midnight in London
    assertThat(share(Kpi.FOLLOW_UP_ON_TIME)).isEqualTo("1/2");
    assertThat(excluded(Kpi.FOLLOW_UP_ON_TIME)).containsExactly("reopened_before_due=1");
  }

  @Test
  void shouldMeasureHandlingPerContactAndPerCase() {
    // given
    closed(
        agreed()
            .and(contact(Direction.INBOUND, "2026-06-01T10:00:00Z", 100))
            .and(contact(Direction.OUTBOUND, "2026-06-01T12:00:00Z", 401)));
    closed(agreed());

    // then: each with 20 s on hold and 10 s of wrap-up
    assertThat(value(Kpi.AHT_PER_CONTACT)).isEqualTo(280);
    assertThat(share(Kpi.AHT_PER_CONTACT)).isEqualTo("561/2");
    assertThat(value(Kpi.AHT_PER_CASE)).isEqualTo(280);
  }

  @Test
  void shouldTellEscalationsOfTheSystemFromThoseOfPeopleAndTheNeedlessAndTheMissed() {
    // given
    life("2026-06-01T09:00:00Z")
        .and(id -> escalated(id, "2026-06-01T10:00:00Z", 1, null))
        .and(id -> escalated(id, "2026-06-01T11:00:00Z", 2, "lead"))
        .and(
            id ->
                new ComplaintDeescalated(
                    id,
                    at("2026-06-02T09:00:00Z"),
                    1,
                    DeescalationReason.CRITERION_NOT_MET,
                    "lead"));
    life("2026-06-01T09:00:00Z")
        .breached("r", ClockKind.RESOLVE, at("2026-06-10T09:00:00Z"))
        .and(id -> escalated(id, "2026-06-11T09:00:00Z", 1, null)); // at the last instant
    life("2026-06-01T09:00:00Z").breached("r", ClockKind.RESOLVE, at("2026-06-10T09:00:00Z"));
    life("2026-06-01T09:00:00Z").breached("a", ClockKind.ACKNOWLEDGE, at("2026-06-10T09:00:00Z"));

    // then
    assertThat(share(Kpi.ESCALATION_RATE)).isEqualTo("2/4");
    assertThat(details(Kpi.ESCALATION_RATE))
        .containsExactly(
            "automatic=2", "highest_level_1=1", "highest_level_2=1", "manual=1", "returned=1");
    assertThat(share(Kpi.ESCALATIONS_UNNECESSARY)).isEqualTo("1/3");
    assertThat(share(Kpi.ESCALATIONS_MISSED)).isEqualTo("1/2");
    now = at("2026-06-11T09:00:00Z");
    assertThat(share(Kpi.ESCALATIONS_MISSED)).isEqualTo("0/1");
    assertThat(excluded(Kpi.ESCALATIONS_MISSED)).containsExactly("provisional=1");
  }

  @Test
  void shouldCallARepeatWhatComesBackWithinThirtyOrNinetyDays() {
    // given
    UUID earlier = closed(agreed()).complaintId();
    repeat("2026-06-20T09:00:00Z", "2026-05-21T09:00:00Z", earlier); // 30 days
    repeat("2026-06-20T09:00:01Z", "2026-05-21T09:00:00Z", earlier); // and a second
    repeat("2026-06-20T09:00:00Z", "2026-03-22T08:59:59Z", earlier); // 90 days and a second

    // then
    assertThat(share(Kpi.REPEAT_RATE_30)).isEqualTo("1/4");
    assertThat(share(Kpi.REPEAT_RATE_90)).isEqualTo("2/4");
  }

  @Test
  void shouldTellTheAgeOfWhatIsOpenAndWhatWaits() {
    // given, at the end of June
    life("2026-06-30T12:00:00Z");
    life("2026-06-30T00:00:00Z");
    life("2026-06-29T00:00:00Z").and(asked(1, "2026-06-29T10:00:00Z"));
    life("2026-06-29T00:00:00Z")
        .and(asked(1, "2026-06-29T10:00:00Z"))
        .and(answered(1, "2026-06-30T10:00:00Z"));
    life("2026-01-01T00:00:00Z");
    life("2026-06-01T00:00:00Z").resolved(1, at("2026-06-30T23:59:59Z"));

    // then: the last microsecond of a day is not yet the next
    assertThat(value(Kpi.OPEN_BACKLOG)).isEqualTo(5);
    assertThat(details(Kpi.OPEN_BACKLOG))
        .containsExactly("age_days_0_1=2", "age_days_1_3=2", "age_days_over_56=1", "on_hold=1");
    assertThat(of(Kpi.OPEN_BACKLOG).whole().spread().median()).isEqualTo(2 * DAY - 1);
    assertThat(of(Kpi.OPEN_BACKLOG).whole().spread().largest()).isEqualTo(181 * DAY - 1);
  }

  @Test
  void shouldBandClosingsByBusinessDaysAndWeeks() {
    // given: received on a Friday; its third business day is the Wednesday, its 56th day 7 August
    life("2026-06-12T08:00:00Z").closed(at("2026-06-17T16:00:00Z"));
    life("2026-06-12T08:00:00Z").closed(at("2026-06-17T16:00:00.000001Z"));
    life("2026-04-17T08:00:00Z").closed(at("2026-06-12T22:59:59Z"));
    life("2026-04-17T08:00:00Z").closed(at("2026-06-12T23:00:00Z"));

    // then
    assertThat(share(Kpi.CLOSED_WITHIN_3_BUSINESS_DAYS)).isEqualTo("1/4");
    assertThat(share(Kpi.CLOSED_WITHIN_8_WEEKS)).isEqualTo("2/4");
    assertThat(share(Kpi.CLOSED_LATER)).isEqualTo("1/4");
  }

  @Test
  void shouldCallUndecidedWithGoodwillUpheldAndRejectedWithGoodwillRejected() {
    // given
    decided(Outcome.UPHELD);
    decided(Outcome.PARTLY_UPHELD);
    decided(Outcome.NOT_UPHELD).and(id -> paid(id, 1, RedressKind.GOODWILL, 100, "GBP"));
    decided(Outcome.UNDECIDED).and(id -> paid(id, 1, RedressKind.GOODWILL, 100, "GBP"));
    decided(Outcome.UNDECIDED).and(id -> paid(id, 1, RedressKind.REFUND, 100, "GBP"));
    life("2026-06-01T09:00:00Z").closed(at("2026-06-03T09:00:00Z"));

    // then
    assertThat(share(Kpi.UPHELD_RATE)).isEqualTo("3/4");
    assertThat(excluded(Kpi.UPHELD_RATE)).containsExactly("no_decision=1", "undecided=1");
  }

  @Test
  void shouldKeepOfferedAcceptedAndPaidApartAndCurrenciesToo() {
    // given
    life("2026-06-01T09:00:00Z")
        .and(id -> offered(id, 1, 5_000, "GBP"))
        .and(id -> new RedressAccepted(id, at("2026-06-04T09:00:00Z"), 1, RedressKind.REFUND, null))
        .and(id -> paid(id, 1, RedressKind.REFUND, 5_000, "GBP"))
        .and(id -> offered(id, 2, 700, "GBP"));

    // then
    assertThat(value(Kpi.REDRESS_PAID)).isEqualTo(5_000);
    assertThat(details(Kpi.REDRESS_PAID))
        .containsExactly("accepted_GBP=5000", "offered_GBP=5700", "paid_GBP=5000");

    // and with a second currency
    life("2026-06-01T09:00:00Z").and(id -> paid(id, 1, RedressKind.REFUND, 900, "EUR"));
    assertThat(of(Kpi.REDRESS_PAID).whole().value()).isNull();
    assertThat(details(Kpi.REDRESS_PAID)).contains("paid_EUR=900", "paid_GBP=5000");
  }

  @Test
  void shouldSetComplaintsAgainstAnExposureThatSomebodyStated() {
    // given
    life("2026-06-01T09:00:00Z");
    life("2026-06-02T09:00:00Z");

    // then
    assertThat(of(Kpi.COMPLAINTS_PER_1000).whole().value()).isNull();
    exposures = new Exposures.Stated("accounts", 3_000L, java.util.Map.of("CARD", 800L));
    assertThat(of(Kpi.COMPLAINTS_PER_1000).whole().value()).hasToString("0.67");
    assertThat(report(List.of(Dimension.PRODUCT)).the(Kpi.COMPLAINTS_PER_1000).breakdown())
        .singleElement()
        .satisfies(part -> assertThat(part.figure().value()).hasToString("2.50"));
  }

  @Test
  void shouldFindTheLongestSilenceWhileOpenHoldingLettersCounted() {
    // given: 1 h, 47 h, then resolved; reopened after a week and answered in 3 h
    life("2026-06-01T09:00:00Z")
        .acknowledged(at("2026-06-01T10:00:00Z"))
        .resolved(1, at("2026-06-03T09:00:00Z"))
        .reopened(1, at("2026-06-10T09:00:00Z"))
        .resolved(2, at("2026-06-10T12:00:00Z"));

    // then
    assertThat(value(Kpi.LONGEST_SILENCE)).isEqualTo(47 * HOUR);

    // and of an open one the silence goes on
    life("2026-06-01T09:00:00Z").acknowledged(at("2026-06-02T09:00:00Z"));
    assertThat(value(Kpi.LONGEST_SILENCE)).isEqualTo(47 * HOUR);
    now = at("2026-06-29T09:00:00Z");
    assertThat(value(Kpi.LONGEST_SILENCE)).isEqualTo(27 * DAY);
  }

  @Test
  void shouldCoverOnlyThoseWhoMayBeAskedForScores() {
    // given
    sampled(SurveySampling.INVITED).and(sent("2026-06-04T09:00:00Z")).and(helpWanted());
    sampled(SurveySampling.INVITED); // not sent yet
    sampled(SurveySampling.NOT_DRAWN).and(sent("2026-06-04T09:00:00Z"));
    sampled(SurveySampling.ASKED_LATELY).and(sent("2026-06-04T09:00:00Z"));
    sampled(SurveySampling.STAFF).and(sent("2026-06-04T09:00:00Z"));
    sampled(SurveySampling.TEST).and(sent("2026-06-04T09:00:00Z"));
    sampled(null).and(sent("2026-06-04T09:00:00Z")); // told before samples were drawn
    sampled(SurveySampling.UNKNOWN).and(sent("2026-06-04T09:00:00Z"));
    agreed(); // nobody planned to ask

    // then
    assertThat(share(Kpi.SURVEY_COVERAGE)).isEqualTo("3/7");
    assertThat(excluded(Kpi.SURVEY_COVERAGE)).containsExactly("staff=1", "test=1");
    assertThat(share(Kpi.SURVEY_RESPONSE_RATE)).isEqualTo("1/3");
    assertThat(excluded(Kpi.SURVEY_RESPONSE_RATE)).containsExactly("not_for_scores=4");
    assertThat(details(Kpi.SURVEY_RESPONSE_RATE)).containsExactly("help_wanted=1");
    assertThat(Kpi.SURVEY_COVERAGE.definition().version()).isEqualTo("2");
  }

  @Test
  void shouldScoreQualityOverRandomDrawsOnly() {
    // given
    life("2026-06-01T09:00:00Z")
        .and(card(ServiceStandard.HEAT, 9, ReviewSampling.RANDOM, 1))
        .and(card(ServiceStandard.EMPATHY, 1, ReviewSampling.RANDOM, 1))
        .and(card(ServiceStandard.HEAT, 0, ReviewSampling.RANDOM, 2));
    life("2026-06-01T09:00:00Z").and(card(ServiceStandard.HEAT, 12, ReviewSampling.RANDOM, 1));
    life("2026-06-01T09:00:00Z").and(card(ServiceStandard.HEAT, 0, ReviewSampling.TARGETED, 1));
    life("2026-06-01T09:00:00Z").and(card(ServiceStandard.HEAT, 0, ReviewSampling.CHOSEN, 1));

    // then
    assertThat(share(Kpi.QUALITY_SCORE)).isEqualTo("22/36");
    assertThat(of(Kpi.QUALITY_SCORE).whole().value()).hasToString("0.6111");
    assertThat(of(Kpi.QUALITY_SCORE).whole().interval()).isNull();
    assertThat(details(Kpi.QUALITY_SCORE))
        .containsExactly(
            "cards=3", "empathy_out_of=12", "empathy_points=1", "heat_out_of=24", "heat_points=21");
    assertThat(excluded(Kpi.QUALITY_SCORE))
        .containsExactly("not_drawn_by_chance=2", "to_calibrate=1");
  }

  private static Function<UUID, DomainEvent> card(
      ServiceStandard standard, int points, ReviewSampling sampling, int opinion) {
    return id ->
        new QualityReviewed(
            id,
            at("2026-06-10T09:00:00Z"),
            UUID.randomUUID(),
            1,
            standard,
            "1",
            points,
            12,
            sampling,
            opinion);
  }

  private Life sampled(SurveySampling sampling) {
    return agreed()
        .and(
            id ->
                new FollowUpScheduled(
                    id,
                    at("2026-06-02T09:00:00Z"),
                    followUp(id),
                    1,
                    at("2026-06-04T09:00:00Z"),
                    sampling,
                    "1"));
  }

  private static Function<UUID, DomainEvent> helpWanted() {
    return id ->
        new SurveyAnswered(
            id, at("2026-06-05T09:00:00Z"), followUp(id), 1, false, 2, null, null, true);
  }

  private Life life(String receivedAt) {
    Life life = Life.received(null, "CARD", Channel.WEB, at(receivedAt));
    lives.add(life);
    return life;
  }

  /** Life says that the customer agreed to every resolution. */
  private Life agreed() {
    return life("2026-06-01T09:00:00Z").resolved(1, at("2026-06-02T09:00:00Z"));
  }

  private Life closed(Life life) {
    return life.closed(at("2026-06-05T09:00:00Z"));
  }

  private Life decided(Outcome outcome) {
    return closed(
        life("2026-06-01T09:00:00Z")
            .and(
                id ->
                    new ComplaintResolved(id, at("2026-06-02T09:00:00Z"), 1, outcome, true, "h")));
  }

  private void surveyed(int csat, Integer nps, Integer ces) {
    life("2026-06-01T09:00:00Z")
        .resolved(1, at("2026-06-02T09:00:00Z"))
        .and(scheduled("2026-06-04T09:00:00Z"))
        .and(sent("2026-06-04T09:05:00Z"))
        .and(
            id ->
                new SurveyAnswered(id, at("2026-06-05T09:00:00Z"), followUp(id), 1, true, 1, 1, 1))
        .and(
            id ->
                new SurveyAnswered(
                    id, at("2026-06-06T09:00:00Z"), followUp(id), 2, true, csat, nps, ces))
        .and(id -> new SatisfactionConfirmed(id, at("2026-06-06T09:00:00Z"), followUp(id)));
  }

  private void repeat(String receivedAt, String resolvedAt, UUID of) {
    life(receivedAt).and(id -> new RepeatRecognised(id, at(receivedAt), of, at(resolvedAt), "1"));
  }

  private static Function<UUID, DomainEvent> contact(Direction direction, String at, int talk) {
    return id ->
        new ContactLogged(
            id,
            at(at),
            UUID.randomUUID(),
            Channel.PHONE,
            direction,
            "agent",
            at(at).minusSeconds(talk + 30L),
            talk,
            20,
            10);
  }

  private static Function<UUID, DomainEvent> asked(int number, String at) {
    return id -> new ClarificationRequested(id, at(at), number, WaitingFor.CUSTOMER, "h");
  }

  private static Function<UUID, DomainEvent> answered(int number, String at) {
    return id -> new ClarificationReceived(id, at(at), number);
  }

  private static Function<UUID, DomainEvent> scheduled(String dueAt) {
    return id -> new FollowUpScheduled(id, at("2026-06-02T09:00:00Z"), followUp(id), 1, at(dueAt));
  }

  private static Function<UUID, DomainEvent> sent(String at) {
    return id -> new FollowUpSent(id, at(at), followUp(id), 1);
  }

  private static UUID followUp(UUID complaint) {
    return new UUID(complaint.getLeastSignificantBits(), complaint.getMostSignificantBits());
  }

  private static DomainEvent assigned(UUID id, String handler) {
    return new CaseAssigned(id, at("2026-06-01T10:00:00Z"), handler, null, "lead");
  }

  private static DomainEvent escalated(UUID id, String at, int level, String by) {
    return new ComplaintEscalated(id, at(at), level, EscalationCriterion.SEVERITY, by);
  }

  private static DomainEvent offered(UUID id, int number, long amount, String currency) {
    return new RedressOffered(
        id, at("2026-06-03T09:00:00Z"), number, RedressKind.REFUND, amount, currency, "h");
  }

  private static DomainEvent paid(
      UUID id, int number, RedressKind kind, long amount, String currency) {
    return new RedressPaid(
        id, at("2026-06-04T09:00:00Z"), number, kind, amount, currency, false, "h");
  }

  private long value(Kpi kpi) {
    return of(kpi).whole().value().longValueExact();
  }

  private String share(Kpi kpi) {
    return of(kpi).whole().numerator() + "/" + of(kpi).whole().denominator();
  }

  private List<String> details(Kpi kpi) {
    return of(kpi).whole().details().entrySet().stream().map(Object::toString).toList();
  }

  private List<String> excluded(Kpi kpi) {
    return of(kpi).excluded().entrySet().stream().map(Object::toString).toList();
  }

  private static Figure.Interval interval(String low, String high) {
    return new Figure.Interval(new java.math.BigDecimal(low), new java.math.BigDecimal(high));
  }

  private ReportedKpi of(Kpi kpi) {
    return report(List.of()).the(kpi);
  }

  private KpiReport report(List<Dimension> by) {
    ComplaintTable table = new ComplaintTable(CALENDAR, Thresholds.shipped());
    for (Life life : lives) {
      table.put(ComplaintProjector.of(Recorded.history(life.events(), event -> LATER)));
    }
    Cohorts cohorts =
        new Cohorts() {
          @Override
          public <T> T look(Instant recordedBy, Function<TableView, T> look) {
            return look.apply(new TableView(List.of(TableLayer.whole(table))));
          }
        };
    KpiQuestion question = new KpiQuestion(JUNE, by, Filter.NONE);
    return KpiReport.of(question, List.of(Kpi.values()), cohorts, exposures, now);
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}

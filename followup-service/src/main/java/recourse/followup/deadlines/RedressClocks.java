package recourse.followup.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.spine.time.Identity;

/**
 * The clocks on money that was accepted. The day was said with the acceptance and is not computed
 * again; nothing but payment ends what is owed, not even the end of the complaint.
 */
record RedressClocks(ClockInputs inputs) {
  private static final AppliedRule RULE =
      new AppliedRule(
          "REDRESS-payment",
          "pay-by-of-acceptance",
          "the day told with the acceptance",
          "the day told when the offer was accepted",
          false);

  List<ComputedClock> all() {
    return inputs
        .history()
        .all(Kind.REDRESS_ACCEPTED)
        .map(HistoryEvent::number)
        .distinct()
        .map(this::clock)
        .toList();
  }

  private ComputedClock clock(int number) {
    HistoryEvent accepted =
        inputs
            .history()
            .all(Kind.REDRESS_ACCEPTED)
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow();
    Instant start = accepted.at();
    Instant due = Instant.parse(accepted.code());
    UUID id = Identity.derived(inputs.complaintId(), "REDRESS-payment#" + number);
    ClockSpan span =
        ClockSpan.of(
            id,
            inputs.complaintId(),
            ClockKind.REDRESS_PAYMENT,
            number,
            start,
            inputs.history().first(Kind.REDRESS_PAID, number),
            null);
    Instant atRisk =
        RuleClocks.atRisk(
            inputs, start, due, inputs.register().knownAt(start).organisationCalendar());
    return new ComputedClock(
        ClockState.said(span, RULE, due, atRisk, null),
        ClockBasis.plain(List.of(), List.of(), inputs.register().revision(), null));
  }
}

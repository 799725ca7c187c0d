package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Pauses;
import recourse.followup.sla.SlaRegister;
import recourse.spine.time.Identity;

/**
 * The clocks on money that was accepted. The day was told with the acceptance and is not computed
 * again; nothing but payment ends what is owed, not even the end of the complaint.
 */
record RedressClocks(KnownComplaint complaint, SlaRegister book) {
  /** The policy version of a day told with the acceptance. */
  static final String TOLD = "pay-by-of-acceptance";

  List<ClockState> readings() {
    return complaint
        .history()
        .all(What.REDRESS_ACCEPTED)
        .map(HistoryEvent::number)
        .distinct()
        .map(this::clock)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<ClockState> clock(int number) {
    return complaint
        .history()
        .all(What.REDRESS_ACCEPTED)
        .filter(told -> told.number() == number)
        .findFirst()
        .map(accepted -> reading(number, accepted.at(), Instant.parse(accepted.detail())));
  }

  private ClockState reading(int number, Instant start, Instant due) {
    UUID id = Identity.derived(complaint.id(), "REDRESS-payment#" + number);
    Instant paid =
        complaint
            .history()
            .all(What.REDRESS_PAID)
            .filter(told -> told.number() == number)
            .map(HistoryEvent::at)
            .findFirst()
            .orElse(null);
    ClockState.SetBy rule =
        new ClockState.SetBy(
            "REDRESS-payment",
            TOLD,
            "the day told with the acceptance",
            "the day told when the offer was accepted",
            false);
    ClockState.Slot slot =
        ClockPlan.slot(id, complaint, ClockKind.REDRESS_PAYMENT, number, start, paid, null)
            .setBy(rule);
    return new ClockState(
        slot,
        due,
        RuleClocks.atRisk(start, due, book.knownAt(start).organisationCalendar()),
        null,
        null,
        Pauses.NONE,
        Duration.ZERO,
        null,
        null,
        null,
        ClockBasis.plain(List.of(), List.of(), book.revision(), null));
  }
}

package recourse.followup.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Pauses;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.followup.sla.TimeBook;
import recourse.spine.time.Identity;

/**
 * The clocks on money that was accepted. The day was told with the acceptance and is not computed
 * again; nothing but payment ends what is owed, not even the end of the complaint.
 */
record RedressClocks(KnownComplaint complaint, TimeBook book) {
  /** The policy version of a day told with the acceptance. */
  static final String TOLD = "pay-by-of-acceptance";

  List<Reading> readings() {
    return complaint
        .life()
        .all(What.REDRESS_ACCEPTED)
        .map(Told::number)
        .distinct()
        .map(this::clock)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Reading> clock(int number) {
    return complaint
        .life()
        .all(What.REDRESS_ACCEPTED)
        .filter(told -> told.number() == number)
        .findFirst()
        .map(accepted -> reading(number, accepted.at(), Instant.parse(accepted.detail())));
  }

  private Reading reading(int number, Instant start, Instant due) {
    UUID id = Identity.derived(complaint.id(), "REDRESS-payment#" + number);
    Instant paid =
        complaint
            .life()
            .all(What.REDRESS_PAID)
            .filter(told -> told.number() == number)
            .map(Told::at)
            .findFirst()
            .orElse(null);
    Reading.SetBy rule =
        new Reading.SetBy(
            "REDRESS-payment",
            TOLD,
            "the day told with the acceptance",
            "the day told when the offer was accepted",
            false);
    Reading.Slot slot =
        ClockPlan.slot(id, complaint, ClockKind.REDRESS_PAYMENT, number, start, paid, null)
            .setBy(rule);
    return new Reading(
        slot,
        due,
        RuleClocks.atRisk(start, due, book.knownAt(start).house()),
        null,
        null,
        Pauses.NONE,
        Duration.ZERO,
        null,
        null,
        null,
        Basis.plain(List.of(), List.of(), book.revision(), null));
  }
}

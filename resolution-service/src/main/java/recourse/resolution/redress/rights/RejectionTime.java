package recourse.resolution.redress.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * How long goods may be rejected in the short term (s.22): 30 days beginning with the day after
 * ownership, delivery and installation, longer if agreed, shorter for what perishes; it stands
 * still while a cure is awaited, and after one that failed 7 days are left at least.
 */
@NullUnmarked // still to be annotated
record RejectionTime(ConsumerRights rights, Purchase purchase, List<Cure> cures) {
  /** The last day; null while it has not begun to run or stands still. */
  LocalDate lastDay() {
    LocalDate complete = purchase.completeOn();
    if (complete == null) {
      return null;
    }
    LocalDate last = DayCount.beginningWithTheDayAfter(complete, days());
    for (Cure cure : cures) {
      if (cure.askedOn().isAfter(last)) {
        return last;
      }
      if (cure.isPending()) {
        return null;
      }
      last = after(cure, complete, last);
    }
    return last;
  }

  private LocalDate after(Cure cure, LocalDate complete, LocalDate last) {
    LocalDate runsFrom = complete.plusDays(1);
    LocalDate waitedFrom = cure.askedOn().isBefore(runsFrom) ? runsFrom : cure.askedOn();
    LocalDate extended = last.plusDays(DayCount.inclusive(waitedFrom, cure.returnedOn()));
    LocalDate tail = cure.returnedOn().plusDays(rights.tailDays());
    return cure.stillFaulty() && tail.isAfter(extended) ? tail : extended;
  }

  private int days() {
    int agreed = purchase.agreedRejectionDays() == null ? 0 : purchase.agreedRejectionDays();
    Integer lasts = purchase.perishableDays();
    return lasts != null && lasts < rights.rejectionDays()
        ? Math.max(lasts, agreed)
        : Math.max(rights.rejectionDays(), agreed);
  }
}

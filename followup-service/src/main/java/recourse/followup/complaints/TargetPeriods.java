package recourse.followup.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.followup.sla.ComplaintProfile;

/**
 * How a complaint stood from when to when, as far as that decides what is promised.
 *
 * @param first as registered
 * @param all each change, by time
 */
public record TargetPeriods(ComplaintProfile first, List<Period> all) {
  /**
   * From an instant on it stands like this.
   *
   * @param because of what, in words
   */
  public record Period(Instant from, ComplaintProfile profile, String because) {}

  /**
   * Those of a complaint.
   *
   * @param receipt the day it was received
   */
  public static TargetPeriods of(KnownComplaint complaint, LocalDate receipt) {
    Registration registered = complaint.registration();
    ComplaintProfile first =
        new ComplaintProfile(
            receipt, registered.customerRef(), registered.product(), null, null, null);
    List<Period> all = new ArrayList<>();
    ComplaintProfile profile = first;
    for (HistoryEvent event : complaint.history().all()) {
      ComplaintProfile next = after(event, profile);
      if (next != profile) {
        profile = next;
        all.add(new Period(event.at(), next, event.inWords()));
      }
    }
    return new TargetPeriods(first, all);
  }

  private static ComplaintProfile after(HistoryEvent event, ComplaintProfile p) {
    return switch (event.kind()) {
      case PRODUCT ->
          new ComplaintProfile(
              p.receipt(), p.customer(), event.code(), p.severity(), p.priority(), p.team());
      case SEVERITY ->
          new ComplaintProfile(
              p.receipt(),
              p.customer(),
              p.product(),
              Severity.valueOf(event.code()),
              p.priority(),
              p.team());
      case PRIORITY ->
          new ComplaintProfile(
              p.receipt(),
              p.customer(),
              p.product(),
              p.severity(),
              Priority.valueOf(event.code()),
              p.team());
      case TEAM -> p.with(event.code());
      default -> p;
    };
  }

  /** How it stood at an instant. */
  public ComplaintProfile at(Instant instant) {
    ComplaintProfile profile = first;
    for (Period period : all) {
      if (period.from().isAfter(instant)) {
        return profile;
      }
      profile = period.profile();
    }
    return profile;
  }

  /** The changes after an instant. */
  public List<Period> after(Instant instant) {
    return all.stream().filter(period -> period.from().isAfter(instant)).toList();
  }
}

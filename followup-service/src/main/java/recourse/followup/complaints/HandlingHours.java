package recourse.followup.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import recourse.followup.sla.SlaRegisters;
import recourse.spine.time.BusinessCalendar;

/** Looks up, in the book of time, when those work who have a complaint. */
@ApplicationScoped
public class HandlingHours {
  private final KnownComplaints complaints;
  private final SlaRegisters books;

  HandlingHours(KnownComplaints complaints, SlaRegisters books) {
    this.complaints = complaints;
    this.books = books;
  }

  /** The hours that count for a complaint at an instant, by what was known then. */
  public BusinessCalendar of(UUID complaintId, Instant at) {
    return complaints.get(complaintId).hoursAt(at, books.current());
  }
}

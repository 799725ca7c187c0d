package recourse.followup.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import recourse.followup.sla.SlaRegisters;
import recourse.spine.time.BusinessCalendar;

/** Looks up, in the book of time, when those work who have a complaint. */
@ApplicationScoped
public class HandlingHours {
  @Inject KnownComplaints complaints;
  @Inject SlaRegisters books;

  /** The hours that count for a complaint at an instant, by what was known then. */
  public BusinessCalendar of(UUID complaintId, Instant at) {
    return complaints.get(complaintId).hoursAt(at, books.current());
  }
}

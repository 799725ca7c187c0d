package recourse.intake.complaints;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.spine.aggregate.Versioned;

/**
 * A complaint in brief: nothing about who complains.
 *
 * @param dueAt when the next of our promises falls due; absent when none runs
 * @param allowedSteps what the caller may do next
 */
public record ComplaintView(
    UUID id,
    String reference,
    ComplaintStatus status,
    Channel channel,
    String product,
    String issue,
    Instant receivedAt,
    Instant recordedAt,
    @Nullable Instant acknowledgedAt,
    @Nullable Instant dueAt,
    List<String> allowedSteps,
    @JsonIgnore long version)
    implements Versioned {

  /** The complaint in brief, for a caller with these roles. */
  public static ComplaintView of(Complaint complaint, Predicate<String> hasRole) {
    return new ComplaintView(
        complaint.id(),
        complaint.reference(),
        complaint.status(),
        complaint.channel(),
        complaint.product(),
        complaint.issue(),
        complaint.receivedAt(),
        complaint.recordedAt(),
        complaint.acknowledgedAt(),
        complaint.dueAt(),
        complaint.allowedSteps(hasRole),
        complaint.version());
  }
}

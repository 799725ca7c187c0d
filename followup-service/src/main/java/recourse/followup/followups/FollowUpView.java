package recourse.followup.followups;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.SurveySampling;
import recourse.followup.delivery.DeliveryChannel;
import recourse.spine.aggregate.Versioned;

/**
 * A follow-up as it is shown.
 *
 * @param scheduledAt when the resolution it asks about happened
 * @param dueAt when the question goes out, goes out again, or lapses
 * @param verdict what the customer says by now, if they have said anything
 * @param way by which channel the last planned try goes; absent while none is planned
 * @param helpWanted whether the customer wants to be contacted once more, and nobody has yet
 */
public record FollowUpView(
    UUID id,
    UUID complaintId,
    int round,
    FollowUpStatus status,
    Instant scheduledAt,
    Instant dueAt,
    int attempts,
    @Nullable CustomerVerdict verdict,
    Outcome outcome,
    @Nullable DeliveryChannel way,
    SurveySampling sampling,
    boolean helpWanted,
    List<String> allowedSteps,
    @JsonIgnore long version)
    implements Versioned {

  /** What came of asking. */
  public enum Outcome {
    /** Nobody has said anything yet: the resolution is unconfirmed. */
    UNCONFIRMED,
    SATISFIED,
    DISSATISFIED,
    /** All tries in vain: unconfirmed for good, unless the customer comes back. */
    UNREACHABLE,
    /** There was nothing to ask any more. */
    NOT_ASKED;

    static Outcome of(FollowUpStatus status, @Nullable CustomerVerdict verdict) {
      return switch (status) {
        case SCHEDULED, SENT -> UNCONFIRMED;
        case LAPSED -> UNREACHABLE;
        case CANCELLED -> NOT_ASKED;
        case ANSWERED -> verdict == CustomerVerdict.SATISFIED ? SATISFIED : DISSATISFIED;
      };
    }
  }
}

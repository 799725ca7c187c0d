package recourse.intake.complaints;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintWithdrawalOvertaken;
import recourse.contract.FirstEnding;

/**
 * What is known of how a complaint ended: resolved by us, withdrawn by its customer, or both at
 * nearly the same time. The events of resolution come in their own order, the withdrawal at any
 * place among them; what is made of them is the same for every place.
 */
final class Ending {
  private @Nullable ComplaintStatus ofTheCase;

  /** When the case was answered: resolved, or closed at its source without a resolution of ours. */
  private @Nullable Instant answeredAt;

  private int round;
  private @Nullable Instant withdrawnAt;

  /** When the customer withdrew what had been answered, without anybody knowing. */
  private @Nullable Instant takenBackAt;

  void resolved(Instant at, int newRound) {
    ofTheCase = ComplaintStatus.RESOLVED;
    answeredAt = at;
    round = newRound;
  }

  /** A withdrawal that was taken back for the answer, and was made after the reopening, counts. */
  void reopened(Instant at) {
    ofTheCase = ComplaintStatus.REOPENED;
    answeredAt = null;
    if (takenBackAt != null && !takenBackAt.isBefore(at)) {
      withdrawnAt = takenBackAt;
      takenBackAt = null;
    }
  }

  void closed(Instant at, ClosureReason reason) {
    if (answeredAt == null && reason != ClosureReason.WITHDRAWN) {
      answeredAt = at;
    }
    ofTheCase =
        reason == ClosureReason.WITHDRAWN ? ComplaintStatus.WITHDRAWN : ComplaintStatus.CLOSED;
  }

  /** Resolution took its resolution back, because the withdrawal was first. */
  void resolutionOvertaken() {
    ofTheCase = ComplaintStatus.WITHDRAWN;
    answeredAt = null;
  }

  void withdrawn(Instant at) {
    withdrawnAt = at;
  }

  /** Whether the customer withdrew after we had resolved, without anybody knowing. */
  boolean isWithdrawalOvertaken() {
    return withdrawnAt != null
        && answeredAt != null
        && FirstEnding.of(withdrawnAt, answeredAt) == FirstEnding.RESOLUTION;
  }

  /** The withdrawal counts no longer: this is what everybody is told of it. */
  ComplaintWithdrawalOvertaken takeWithdrawalBack(UUID complaintId, Instant now) {
    Instant withdrawal = Objects.requireNonNull(withdrawnAt);
    Instant answer = Objects.requireNonNull(answeredAt);
    withdrawnAt = null;
    takenBackAt = withdrawal;
    return new ComplaintWithdrawalOvertaken(complaintId, now, withdrawal, answer, round);
  }

  /** Where the complaint stands by this; empty as long as neither side has ended it. */
  Optional<ComplaintStatus> status() {
    return Optional.ofNullable(withdrawnAt == null ? ofTheCase : ComplaintStatus.WITHDRAWN);
  }
}

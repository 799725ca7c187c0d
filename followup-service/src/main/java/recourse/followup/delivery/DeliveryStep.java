package recourse.followup.delivery;

import static recourse.followup.delivery.DeliveryStatus.BLOCKED;
import static recourse.followup.delivery.DeliveryStatus.DROPPED;
import static recourse.followup.delivery.DeliveryStatus.GIVEN_UP;
import static recourse.followup.delivery.DeliveryStatus.TAKEN;
import static recourse.followup.delivery.DeliveryStatus.WAITING;
import static recourse.spine.lifecycle.LifecycleStep.staying;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import recourse.spine.lifecycle.LifecycleStep;

/** What can happen to a message on its way to a gateway. */
public enum DeliveryStep implements LifecycleStep<DeliveryStatus> {
  /** An attempt begins. */
  BEGIN(staying(WAITING)),
  /** The gateway did not take it; there will be another attempt. */
  FAIL(staying(WAITING)),
  /** The gateway took it. */
  ARRIVE(to(TAKEN, WAITING)),
  /** The last attempt failed, or the gateway will never take it. */
  GIVE_UP(to(GIVEN_UP, WAITING)),
  /** It contradicts what the customer needs. */
  BLOCK(to(BLOCKED, WAITING)),
  /** Nobody has to be asked any more. */
  DROP(to(DROPPED, WAITING));

  private final Map<DeliveryStatus, DeliveryStatus> moves;

  DeliveryStep(Map<DeliveryStatus, DeliveryStatus> moves) {
    this.moves = moves;
  }

  @Override
  public Map<DeliveryStatus, DeliveryStatus> moves() {
    return moves;
  }
}

package recourse.contract;

import java.time.Instant;

/**
 * Which ending of a complaint counts when it was withdrawn and resolved at nearly the same time, in
 * two services that did not know of each other: the one that happened first, and at the same
 * instant what the customer wanted. All services ask here, so that they agree whatever reached them
 * first.
 */
public enum FirstEnding {
  WITHDRAWAL,
  RESOLUTION;

  /**
   * The ending that counts.
   *
   * @param withdrawnAt {@code occurredAt} of the withdrawal
   * @param resolvedAt {@code occurredAt} of the resolution that no reopening has undone
   */
  public static FirstEnding of(Instant withdrawnAt, Instant resolvedAt) {
    return resolvedAt.isBefore(withdrawnAt) ? RESOLUTION : WITHDRAWAL;
  }
}

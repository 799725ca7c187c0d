package recourse.followup.delivery;

import java.time.Instant;

/** Whoever has messages sent to customers: whether and when each may go out, and in which words. */
public interface MessageSource {
  /** Whether a message may still go out, and when at the earliest. */
  Permission permissionFor(Delivery delivery, Instant now);

  /** The words of an attempt that goes out now. */
  CustomerMessage write(Delivery delivery, Instant now);

  /** The message arrived, or never will; called in the transaction that records it. */
  void concluded(Delivery delivery, Instant now);

  /**
   * Whether a message may go out.
   *
   * @param wanted whether it is still wanted at all
   * @param notBefore when it may go out at the earliest
   */
  record Permission(boolean wanted, Instant notBefore) {}
}

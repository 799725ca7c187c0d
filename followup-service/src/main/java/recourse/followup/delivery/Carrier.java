package recourse.followup.delivery;

/** A way out to customers. */
interface Carrier {
  /** Hands a message over to whoever delivers it, and says what came of it; never throws. */
  Carried carry(CustomerMessage message);
}

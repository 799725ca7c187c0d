package recourse.followup.delivery;

/** A way out to customers. */
interface MessageGateway {
  /** Hands a message over to whoever delivers it, and says what came of it; never throws. */
  SendResult carry(CustomerMessage message);
}

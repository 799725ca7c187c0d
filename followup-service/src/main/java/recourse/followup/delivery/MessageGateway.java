package recourse.followup.delivery;

/** Whoever takes messages for customers and brings them on their way. */
interface MessageGateway {
  /** Hands a message over, and says what came of it; never throws. */
  SendResult send(CustomerMessage message);
}

package recourse.followup.contacting;

/** The way out to customers. */
public interface CustomerMessages {
  /** Hands a message over to whoever delivers it; fails if that is not certain. */
  void handOver(CustomerMessage message);
}

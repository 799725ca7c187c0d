package recourse.contract;

/** The names other systems subscribe to. */
public final class Topics {
  /** Every event of a complaint's life, from all services, keyed by complaint id. */
  public static final String COMPLAINT_LIFECYCLE = "complaint.lifecycle";

  private Topics() {}
}

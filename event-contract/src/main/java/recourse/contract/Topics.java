package recourse.contract;

/** The names other systems subscribe to. */
public final class Topics {
  /** Every event of a complaint's life, from all services, keyed by complaint id. */
  public static final String COMPLAINT_LIFECYCLE = "complaint.lifecycle";

  /**
   * What the organisation decided about itself; compacted, so that it can be read from its start.
   */
  public static final String ORGANISATION_SETTINGS = "organisation.settings";

  private Topics() {}
}

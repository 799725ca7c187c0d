package recourse.followup.sla;

/** What a version in the SLA register is about. */
public enum SlaSubject {
  /** When somebody works. */
  CALENDAR,
  /** What is promised to whom. */
  AGREEMENT,
  /** Which customers and products belong to a contract, and to which organisation. */
  CONTRACT
}

package recourse.resolution.model;

/** What the customer said to a proposal. */
public enum ProposalAnswer {
  ACCEPTED,
  REJECTED,
  /** They ask for something else instead. */
  COUNTERED
}

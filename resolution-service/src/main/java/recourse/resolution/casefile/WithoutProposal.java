package recourse.resolution.casefile;

/**
 * Why an upheld complaint is resolved though no solution was put to the customer (R23). An answer
 * is owed even then, within the time limits of the law; the reason is kept and shown with it.
 */
public enum WithoutProposal {
  /**
   * The customer does not answer. Nothing is proposed before they confirmed our summary, and
   * whoever cannot be reached never will.
   */
  CUSTOMER_UNREACHABLE,
  /** The customer wants our decision and nothing else. */
  CUSTOMER_WANTS_NO_PROPOSAL,
  /**
   * What went wrong was right again before anything could be proposed, and nothing is left to do.
   */
  ALREADY_PUT_RIGHT
}

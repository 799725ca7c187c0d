package recourse.resolution.inquiry;

/** What sort of evidence it is (R21). */
public enum EvidenceKind {
  /** What the customer says they saw. */
  CUSTOMER_STATEMENT,
  /** What a colleague says they saw. */
  COLLEAGUE_STATEMENT,
  /** What a system of ours recorded. */
  RECORD,
  /** A contract, a letter, a photograph. */
  DOCUMENT,
  /** What the handler thought about it themselves. */
  REFLECTIVE_NOTE
}

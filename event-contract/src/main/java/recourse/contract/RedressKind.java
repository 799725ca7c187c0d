package recourse.contract;

/** What puts a complaint right. Source: R25. */
public enum RedressKind {
  /** We say sorry. */
  APOLOGY,
  /** We say what happened, and why. */
  EXPLANATION,
  /** The price comes back, against the goods where there are any. */
  REFUND,
  /** What was supplied is mended, or a service performed again. */
  REPAIR,
  /** Another one is supplied. */
  REPLACEMENT,
  /** The customer keeps what was supplied and pays less. */
  PRICE_REDUCTION,
  /** Money for a loss. */
  COMPENSATION,
  /** More than is owed. */
  GOODWILL,
  /** A kind this reader does not know yet. */
  UNKNOWN
}

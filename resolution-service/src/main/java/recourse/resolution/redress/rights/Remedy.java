package recourse.resolution.redress.rights;

/** What the law lets a customer require. */
public enum Remedy {
  /** Return the goods for the whole price, in the first 30 days. */
  SHORT_TERM_REJECTION,
  /** Return goods the trader had no right to sell for the whole price, at any time. */
  REJECTION_FOR_TITLE,
  /** Have it mended. */
  REPAIR,
  /** Have another one. */
  REPLACEMENT,
  /** Have the service performed again. */
  REPEAT_PERFORMANCE,
  /** Keep it and pay less. */
  PRICE_REDUCTION,
  /** Return the goods, perhaps less something for their use. */
  FINAL_REJECTION,
  /** The price of digital content the trader had no right to supply. */
  REFUND_FOR_TITLE,
  /** The damage to a device made good, or paid. */
  DEVICE_DAMAGE
}

package recourse.followup.rules;

/** What a rule counts from. */
public enum RuleTrigger {
  /** The organisation had the complaint. */
  RECEIPT,
  /** The same, but whatever came after hours or on a free day came on the next business day. */
  RECEIPT_IN_HOURS,
  /** The receipt was acknowledged; before that the rule does not run. */
  ACKNOWLEDGEMENT,
  /** An answer did not hold; one clock for each time. */
  REOPENING,
  /** The first message after a reopening; before that the rule does not run. */
  REOPENING_ACKNOWLEDGED,
  /** An answer was given; one clock for each. */
  ANSWER,
  /** The receipt, and then every message to the customer: one clock until the next. */
  EVERY_MESSAGE
}

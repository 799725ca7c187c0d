package recourse.followup.rules;

/** What a rule asks for: the clock stops when it is done. */
public enum RuleEnding {
  /** The customer is told that the complaint is here. */
  ACKNOWLEDGED,
  /** Somebody, not a machine, tells or asks the customer something about the matter. */
  MESSAGE,
  /** An answer. */
  ANSWER,
  /** An answer, or a letter that tells why there is none yet and when it is expected. */
  ANSWER_OR_DELAY_NOTICE,
  /** An answer, or the letter that tells where to go without one. */
  ANSWER_OR_DEADLOCK_LETTER,
  /** The customer indicated that they accept what was answered. */
  ACCEPTANCE,
  /** The customer is asked whether the answer worked. */
  FOLLOWED_UP,
  /** The regulator is told, whatever becomes of the complaint. */
  REGULATOR_NOTIFIED,
  /** Nothing of ours: it only runs out. */
  NOTHING;

  /** Whether it is owed, or runs out, even when nobody complains any more. */
  public boolean outlivesTheComplaint() {
    return this == REGULATOR_NOTIFIED || this == NOTHING;
  }
}

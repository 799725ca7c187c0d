package recourse.resolution.replies;

/** What a reply to a customer lacks; a hint to its writer, never a bar (R18, R19). */
public enum ReplyFlag {
  FEELING_NOT_NAMED("Name the feeling, for example: you were worried, and we understand why."),
  APOLOGY_NOT_MEANT("Sorry if, or sorry that you feel, puts it on the customer."),
  APOLOGY_WITHOUT_RESPONSIBILITY("Say what we got wrong, for example: this was our mistake."),
  APOLOGY_WITHOUT_NEXT_STEP("Say what happens next, for example: we will refund you by Friday."),
  LONG_SENTENCES("Write sentences of at most 20 words: the customer needs plain language."),
  TEMPLATE_TEXT("Say what is particular to this case: nearly all of it is the template.");

  private final String advice;

  ReplyFlag(String advice) {
    this.advice = advice;
  }

  /** What would make it better. */
  public String advice() {
    return advice;
  }
}

package recourse.resolution.redress.rights;

/** One thing that a rule may require in a letter, and what to do when it is missing. */
public enum LetterItem {
  RECEIVED("Say that the complaint is here."),
  BEING_DEALT_WITH("Say that it is being dealt with."),
  RESPONSE_DATE("Say when the response will come."),
  MADE_AND_RESOLVED("Resolve the complaint first."),
  DECISION("Resolve the complaint first."),
  REASONS("Resolve the complaint with its reasons."),
  DELAY_EXPLAINED("Tell the reason: reasonForDelay."),
  EXPECTED_DATE("Tell the day: expectedBy."),
  OMBUDSMAN_REFERRAL("The letter has lost the wording of the rule pack."),
  OMBUDSMAN_WEBSITE("The letter has lost the wording of the rule pack."),
  OMBUDSMAN_LEAFLET("Enclose it: enclosures holds OMBUDSMAN_LEAFLET."),
  TIME_LIMITS(
      "Say which wording of the Annex applies (timeLimits), and keep its text in"
          + " recourse.organisation.time-limits."),
  FURTHER_INFORMATION("The letter has lost the wording of the rule pack."),
  ADR_SCHEME("Say in recourse.organisation.adr which scheme we use, or that we use none."),
  ADR_FREE("The letter has lost the wording of the rule pack."),
  STAGE("Resolve the complaint first."),
  MATTER("The product of the complaint is not known."),
  REMEDY("Offer redress, or say in the message what puts it right."),
  OUTSTANDING("Say what is still to be done, or that nothing is: outstanding."),
  NEXT_STAGE("Say in recourse.organisation.next-stage where customers can go next.");

  private final String advice;

  LetterItem(String advice) {
    this.advice = advice;
  }

  /** What to do when it is missing. */
  public String advice() {
    return advice;
  }
}

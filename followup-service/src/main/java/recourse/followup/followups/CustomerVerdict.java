package recourse.followup.followups;

/** Whether the customer is satisfied with what was done. */
public enum CustomerVerdict {
  SATISFIED,
  DISSATISFIED
}

package recourse.followup.deadlines;

/**
 * Looks at the clocks that want looking at.
 *
 * @param limit how many in one transaction
 */
public record JudgeDeadlines(int limit) {}

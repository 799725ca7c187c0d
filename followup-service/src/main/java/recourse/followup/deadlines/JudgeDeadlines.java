package recourse.followup.deadlines;

/**
 * Look at the deadlines that want looking at.
 *
 * @param limit how many in one transaction
 */
public record JudgeDeadlines(int limit) {}

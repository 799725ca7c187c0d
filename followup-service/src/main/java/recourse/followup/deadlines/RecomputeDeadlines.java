package recourse.followup.deadlines;

/**
 * Draw open clocks again that have not seen all of the book of time.
 *
 * @param limit how many clocks are looked for in one transaction
 */
public record RecomputeDeadlines(int limit) {}

package recourse.followup.deadlines;

/**
 * Compute open deadlines again that have not seen all of the SLA register.
 *
 * @param limit how many deadlines are looked for in one transaction
 */
public record RecomputeDeadlines(int limit) {}

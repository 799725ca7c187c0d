package recourse.followup.deadlines;

/** How a clock stands, and why. */
public record ComputedClock(ClockState state, ClockBasis basis) {}

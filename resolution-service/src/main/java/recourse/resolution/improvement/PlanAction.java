package recourse.resolution.improvement;

/** Something is to be done against a cause. */
public record PlanAction(PreventiveAction.Planned planned, String by) {}

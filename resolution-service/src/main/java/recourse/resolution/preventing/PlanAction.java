package recourse.resolution.preventing;

import recourse.resolution.model.PreventiveAction;

/** Something is to be done against a cause. */
public record PlanAction(PreventiveAction.Planned planned, String by) {}

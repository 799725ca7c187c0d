package recourse.metrics.stating;

import recourse.metrics.model.Exposures.Exposure;

/** Keep this statement in the place of an earlier one about the same. */
public record StateExposure(Exposure exposure) {}

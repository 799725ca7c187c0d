package recourse.metrics.measuring;

import recourse.metrics.model.Told;

/** Let this fact count, once. */
public record MeasureFact(Told told) {}

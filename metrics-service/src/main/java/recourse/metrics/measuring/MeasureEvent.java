package recourse.metrics.measuring;

import recourse.metrics.model.Told;

/** Let this event count, once. */
public record MeasureEvent(Told told) {}

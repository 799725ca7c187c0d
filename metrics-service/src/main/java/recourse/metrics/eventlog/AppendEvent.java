package recourse.metrics.eventlog;

/** Let this event count, once. */
public record AppendEvent(RecordedEvent told) {}

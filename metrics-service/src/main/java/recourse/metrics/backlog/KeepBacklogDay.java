package recourse.metrics.backlog;

import java.time.LocalDate;
import java.time.ZoneId;

/** Keep the backlog at the end of this day, unless it was kept before. */
public record KeepBacklogDay(LocalDate day, ZoneId zone) {}

package recourse.metrics.publishing;

import recourse.metrics.policy.Rhythm;

/** Make this report again and again. */
record ScheduleReport(String report, Rhythm every, Format format, String by) {}

package recourse.metrics.reports;

/** Make this report again and again. */
record ScheduleReport(String report, ReportFrequency every, String format, String by) {}

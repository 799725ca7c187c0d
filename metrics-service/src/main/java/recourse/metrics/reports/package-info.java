/** Reports: made on demand or by the calendar, as CSV, JSON, XLSX and PDF. */
package recourse.metrics.reports;

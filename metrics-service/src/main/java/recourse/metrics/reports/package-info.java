/** Reports: made on demand or by the calendar, as CSV, JSON, XLSX and PDF. */
@NullMarked
package recourse.metrics.reports;

import org.jspecify.annotations.NullMarked;

/**
 * Reports as documents: told once, table by table and row by row, and written as JSON, CSV, XLSX or
 * PDF while they are told, so that a long one needs no more memory than a short one. On demand and
 * by the calendar.
 */
package recourse.metrics.publishing;

/** What complaints are set against, for example the number of accounts at the end of a month. */
package recourse.metrics.exposure;

/** What we promised on each complaint and when it falls due, as followup tells it. */
package recourse.intake.deadlines;

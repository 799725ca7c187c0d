/** Detecting: what the events give away that no figure shows, at a stated rate of false alarms. */
package recourse.metrics.detecting;

/** Promising: when our next promise on a complaint falls due, as followup tells it. */
package recourse.intake.promising;

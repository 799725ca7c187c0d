/**
 * Staffing: who is in which team, what they can do and how much they can carry; and cases that are
 * on nobody's desk are offered to one of them by a dated policy, or say why there is nobody (R12).
 */
package recourse.resolution.staffing;

/**
 * The mind of this service: the clock on a promise, the follow-up of a resolution, and what has to
 * be remembered of a complaint to judge both. Nothing outside changes them.
 */
package recourse.followup.model;

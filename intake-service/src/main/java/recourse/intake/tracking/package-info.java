/**
 * Tracking: where does my complaint stand, and how did it get there? Every event of its life, from
 * all services, is kept as it arrived; the standing is folded from them when somebody asks.
 */
package recourse.intake.tracking;

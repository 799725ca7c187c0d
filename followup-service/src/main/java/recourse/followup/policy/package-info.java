/**
 * The rules of keeping promises: when we work, what we promise, when we ask again, and what counts
 * as satisfied. Dated, versioned and pure: nothing here reads the time or a setting by itself.
 */
package recourse.followup.policy;

/**
 * Chaining: from a complaint to fix, cause, options, action and measured effect, and back from a
 * cause or an action to its complaints, each in one call (R42).
 */
package recourse.resolution.chaining;

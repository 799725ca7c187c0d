/**
 * Preventing: an action against a cause, specific and measurable, linked to the complaints that
 * have it, and what it did to its figure (R42).
 */
package recourse.resolution.preventing;

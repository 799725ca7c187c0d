/**
 * What each figure means: versioned definitions in words, and the numbers they depend on. A figure
 * is never shown without the version of its definition.
 */
package recourse.metrics.policy;

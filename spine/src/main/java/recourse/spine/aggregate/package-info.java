/**
 * The common ground of all aggregates: telling facts, and a store that publishes them by saving.
 */
package recourse.spine.aggregate;

/**
 * The common ground of all aggregates: telling events, and a store that publishes them by saving.
 */
package recourse.spine.aggregate;

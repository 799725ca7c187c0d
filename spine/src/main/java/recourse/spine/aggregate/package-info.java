/**
 * The common ground of all aggregates: raising events, a store that publishes them by saving, and
 * how the parts of an aggregate lie in its row: as JSON documents, words sealed.
 */
@NullMarked
package recourse.spine.aggregate;

import org.jspecify.annotations.NullMarked;

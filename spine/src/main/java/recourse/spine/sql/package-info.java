/**
 * The one way to speak SQL by hand: one statement on the connection of the current transaction,
 * closed whatever happens; pages of lists; and PostgreSQL's copy.
 */
@NullMarked
package recourse.spine.sql;

import org.jspecify.annotations.NullMarked;

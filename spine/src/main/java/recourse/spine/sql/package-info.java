/**
 * The one way the spine and the stores speak SQL by hand: one statement on the connection of the
 * current transaction, closed whatever happens.
 */
package recourse.spine.sql;

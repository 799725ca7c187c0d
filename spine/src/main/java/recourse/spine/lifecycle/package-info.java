/**
 * Lifecycles as tables: states and steps are enums, the only way from one state to another is a row
 * of the table, and the diagram in {@code docs/} is drawn from it.
 */
@NullMarked
package recourse.spine.lifecycle;

import org.jspecify.annotations.NullMarked;

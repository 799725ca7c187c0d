/**
 * Importing: complaints of another system, read from its published file and replayed as lives.
 *
 * <p>A {@link recourse.importers.Mapping} turns rows into lives; {@link
 * recourse.importers.FileImport} registers each complaint at intake and then has resolution replay
 * what happened to it. Rows that cannot be believed are reported one by one and never stop the
 * rest. What becomes of every column stands in {@code README.md}.
 */
@NullMarked
package recourse.importers;

import org.jspecify.annotations.NullMarked;

/**
 * Importing: complaints of another system, read from its published file and told to the house as
 * lives.
 *
 * <p>A {@link recourse.importers.Mapping} turns rows into lives; {@link
 * recourse.importers.FileImport} registers each life at intake and then tells resolution what
 * happened to it. Rows that cannot be believed are reported one by one and never stop the rest.
 * What becomes of every column stands in {@code README.md}.
 */
package recourse.importers;

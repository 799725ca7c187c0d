/**
 * Importing: complaints of another system, read from its published file and told to the house as
 * lives.
 *
 * <p>A {@link recourse.local.importing.Mapping} turns rows into lives; {@link
 * recourse.local.importing.ImportRun} registers each life at intake and then tells resolution what
 * happened to it. Rows that cannot be believed are reported one by one and never stop the rest.
 * What becomes of every column stands in {@code IMPORTS.md}.
 */
package recourse.local.importing;

/**
 * Figures worked out by somebody else: {@code figures/figures.py} reads the published files and
 * shares no code with Recourse. What it answers lies in {@code figures/expected}, so that a machine
 * without Python checks against it too.
 */
package recourse.acceptance.figures;

/**
 * The commands of {@code ./recourse}.
 *
 * <p>Whatever goes wrong is said in one sentence with exit code 1; a wrong command line answers 2.
 */
@NullMarked
package recourse.local.cli;

import org.jspecify.annotations.NullMarked;

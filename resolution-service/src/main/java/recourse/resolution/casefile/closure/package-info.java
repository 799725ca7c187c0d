/**
 * The follow-up has ended and nothing more is owed, or the customer took the complaint back. Where
 * something is missing, the case says what and is closed as soon as it is there.
 */
@NullMarked
package recourse.resolution.casefile.closure;

import org.jspecify.annotations.NullMarked;

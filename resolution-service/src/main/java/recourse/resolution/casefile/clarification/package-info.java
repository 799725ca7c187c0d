/**
 * What is missing is asked for, and the case stands still until it has come. Question and answer
 * stay here; other services only learn that there was one.
 */
@NullMarked
package recourse.resolution.casefile.clarification;

import org.jspecify.annotations.NullMarked;

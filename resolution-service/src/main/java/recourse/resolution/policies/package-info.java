/** The policies that decisions rest on, each version with the days it is in force. */
@NullMarked
package recourse.resolution.policies;

import org.jspecify.annotations.NullMarked;

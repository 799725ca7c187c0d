/** What an organisation sets for resolution. */
@NullMarked
package recourse.resolution.settings;

import org.jspecify.annotations.NullMarked;

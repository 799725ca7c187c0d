/** What complaints are set against, for example the number of accounts at the end of a month. */
@NullMarked
package recourse.metrics.exposure;

import org.jspecify.annotations.NullMarked;

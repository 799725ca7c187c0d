/** What several subjects of this service need: drawing by lot, claiming rows, shipped tables. */
@NullMarked
package recourse.followup.shared;

import org.jspecify.annotations.NullMarked;

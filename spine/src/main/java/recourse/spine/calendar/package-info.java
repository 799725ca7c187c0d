/** How a change of the organisation's calendar reaches a service. */
@NullMarked
package recourse.spine.calendar;

import org.jspecify.annotations.NullMarked;

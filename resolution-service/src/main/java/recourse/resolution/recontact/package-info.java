/** Customers who come back too late for their complaint to be reopened wait here for a new one. */
@NullMarked
package recourse.resolution.recontact;

import org.jspecify.annotations.NullMarked;

/**
 * What is offered to put a complaint right: options are compared, redress is offered, approved by a
 * second person where it must be, answered by the customer and paid within the legal days.
 */
@NullMarked
package recourse.resolution.redress;

import org.jspecify.annotations.NullMarked;

/**
 * Messages on their way to customers: by which channel and in which form, every attempt to hand
 * them to a gateway, and what came of it.
 */
@NullMarked
package recourse.followup.delivery;

import org.jspecify.annotations.NullMarked;

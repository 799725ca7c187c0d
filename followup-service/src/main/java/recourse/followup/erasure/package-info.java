/**
 * When a customer is erased, their comments and what was written about their case go with the key
 * that sealed them, and nobody asks them any more; scores are figures and stay.
 */
@NullMarked
package recourse.followup.erasure;

import org.jspecify.annotations.NullMarked;

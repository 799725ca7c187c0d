/**
 * When a customer is erased, what people wrote around their case is forgotten; codes, figures and
 * times stay. Until then it lies sealed, with a key for each complaint.
 */
@NullMarked
package recourse.resolution.erasure;

import org.jspecify.annotations.NullMarked;

/**
 * When a customer is erased, what people wrote around their case is forgotten; codes, figures and
 * times stay. Until then it lies sealed, with a key for each complaint.
 */
package recourse.resolution.erasure;

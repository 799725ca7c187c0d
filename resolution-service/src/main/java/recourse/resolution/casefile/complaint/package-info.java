/**
 * What a case follows of its complaint: registration opens it; triage, the confirmed summary,
 * messages to the customer, merging and splitting are recorded.
 */
@NullMarked
package recourse.resolution.casefile.complaint;

import org.jspecify.annotations.NullMarked;

/**
 * Intake: hearing the customer. It receives complaints by every channel, acknowledges and triages
 * them, and shows where each one stands and how it got there. It alone knows who complains and in
 * what words; its events carry neither.
 */
@NullMarked
package recourse.intake;

import org.jspecify.annotations.NullMarked;

/**
 * How a customer is listened to: questions and answers, the summary they confirm, who is speaking,
 * what calms a contact, and the evidence of HEAT.
 */
@NullMarked
package recourse.intake.conversation;

import org.jspecify.annotations.NullMarked;

/**
 * Every contact with the customer, kept on its complaint with its times, so that nobody has to tell
 * their story twice and handling time can be computed from what happened.
 */
@NullMarked
package recourse.intake.contacts;

import org.jspecify.annotations.NullMarked;

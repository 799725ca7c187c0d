/**
 * Linking: complaints that say the same are merged and split again without losing a time or a
 * contact, repeats are recognised, and everything of one customer is shown together.
 */
package recourse.intake.linking;

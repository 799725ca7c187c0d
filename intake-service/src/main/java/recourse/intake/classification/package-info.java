/**
 * What a complaint is about and how urgent it is: the taxonomy of products and issues, and every
 * triage judgement.
 */
@NullMarked
package recourse.intake.classification;

import org.jspecify.annotations.NullMarked;

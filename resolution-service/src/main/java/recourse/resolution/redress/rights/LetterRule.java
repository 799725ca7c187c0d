package recourse.resolution.redress.rights;

import recourse.contract.LetterKind;

/**
 * What a rule requires in a letter.
 *
 * @param letter in which
 * @param item what
 * @param paragraph where the rule says so
 * @param requires in a sentence
 * @param wording what we print for it; null where the content of the letter supplies it
 */
public record LetterRule(
    LetterKind letter, LetterItem item, String paragraph, String requires, String wording) {}

package recourse.resolution.answering;

import recourse.contract.LetterKind;
import recourse.resolution.policy.letters.LetterChecklist;

/**
 * A letter as it was written.
 *
 * @param letter what it is for
 * @param round of the resolution it is about; null when it is about none
 * @param html the letter, well-formed
 * @param text the same without markup
 * @param checklist what rules require in it
 */
public record WrittenLetter(
    LetterKind letter, Integer round, String html, String text, LetterChecklist checklist) {}

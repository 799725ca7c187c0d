package recourse.resolution.letters;

import recourse.contract.LetterKind;

/**
 * A letter as it was written.
 *
 * @param letter what it is for
 * @param round of the resolution it is about; null when it is about none
 * @param html the letter, well-formed
 * @param text the same without markup
 * @param language it is written in, as far as this house wrote it
 * @param form the form its reader needs
 * @param checklist what rules require in it
 */
public record WrittenLetter(
    LetterKind letter,
    Integer round,
    String html,
    String text,
    String language,
    LetterForm form,
    LetterChecklist checklist) {
  CaseLetter.Body body() {
    return new CaseLetter.Body(html, language, checklist, form);
  }

  boolean canBeIssued() {
    return checklist.missing().isEmpty() && form.unmet().isEmpty();
  }
}

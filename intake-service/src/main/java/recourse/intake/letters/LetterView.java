package recourse.intake.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message; its text only for those who talk with the customer. */
public record LetterView(
    UUID id, LetterFormat layout, Instant writtenAt, String writtenBy, @Nullable String body) {
  static LetterView of(Letter letter, boolean withWords) {
    return new LetterView(
        letter.id(),
        letter.format(),
        letter.writtenAt(),
        letter.writtenBy(),
        withWords ? letter.body() : null);
  }
}

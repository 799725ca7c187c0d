package recourse.intake.conversation;

import java.time.Instant;

/** Who is speaking in a complaint, as a handler last noticed. */
public record Demeanour(DemeanourNote note, Instant notedAt, String notedBy) {
  Demeanour withoutWords() {
    return new Demeanour(note.withoutWords(), notedAt, notedBy);
  }
}

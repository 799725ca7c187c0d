package recourse.resolution.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.aggregate.Words;

/**
 * Something the decision rests on. What may be null is null when it was not told, or forgotten.
 *
 * @param statedBy who says so, as an opaque name; null where nobody does
 * @param dated when it was said or made, as told; may be null
 * @param reference where it can be found, for example an attachment of intake; may be null
 * @param words what it says; may be null when the reference is enough
 */
@NullUnmarked // still to be annotated
public record Evidence(
    EvidenceKind kind,
    @Words String statedBy,
    LocalDate dated,
    @Words String reference,
    @Words String words,
    String gatheredBy,
    Instant gatheredAt) {
  Evidence forgotten() {
    return new Evidence(kind, null, dated, null, null, gatheredBy, gatheredAt);
  }
}

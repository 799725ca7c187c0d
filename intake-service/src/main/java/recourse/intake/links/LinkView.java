package recourse.intake.links;

import java.time.Instant;
import java.util.UUID;

/** A link between two complaints. */
public record LinkView(Link.Kind kind, UUID complaint, UUID other, Instant madeAt, String madeBy) {
  static LinkView of(Link link) {
    return new LinkView(
        link.kind(), link.complaintId(), link.otherId(), link.madeAt(), link.madeBy());
  }
}

package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.DataExport;

/** What a complaint has to do with others. No word of the customer is in it: all of it stays. */
@ApplicationScoped
class LinkDataExport implements DataExport {
  private final SqlLinks links;

  LinkDataExport(SqlLinks links) {
    this.links = links;
  }

  /** A link as it is told in an access report. */
  record Held(Link.Kind kind, UUID complaint, UUID other, Instant madeAt, String madeBy) {}

  @Override
  public String name() {
    return "links";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return links.touching(List.of(complaintId)).stream()
        .map(
            link ->
                new Held(
                    link.kind(), link.complaintId(), link.otherId(), link.madeAt(), link.madeBy()))
        .toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    // ids and times only
  }
}

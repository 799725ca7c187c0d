package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
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

  @Override
  public String name() {
    return "links";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return links.touching(complaintId).stream().map(LinkView::of).toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    // ids and times only
  }
}

package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.time.Identity;

/** Links a colleague's complaint to the customer's it became. */
@ApplicationScoped
public class LinkExternalHandler {
  private final SqlComplaints complaints;
  private final SqlLinks links;
  private final Clock clock;

  LinkExternalHandler(SqlComplaints complaints, SqlLinks links, Clock clock) {
    this.complaints = complaints;
    this.links = links;
    this.clock = clock;
  }

  /** Links them; linking them again changes nothing. */
  @Transactional
  public void handle(LinkExternal command) {
    links.hold(command.id());
    Complaint internal = complaints.get(command.id());
    Complaint external = complaints.get(command.external());
    Link link =
        Link.became(
            Identity.next(),
            LinkedComplaint.of(internal),
            LinkedComplaint.of(external),
            command.by(),
            clock.instant());
    boolean known =
        links.touching(internal.id()).stream()
            .anyMatch(
                other -> other.kind() == Link.Kind.BECAME && other.otherId().equals(external.id()));
    if (!known) {
      links.save(link);
    }
  }
}

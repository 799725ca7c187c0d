package recourse.intake.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;
import recourse.intake.complaints.Triage;
import recourse.intake.needs.CustomerNeeds;
import recourse.intake.needs.Needs;
import recourse.intake.search.WordIndex;
import recourse.spine.time.Identity;

/** The desk where complaints are triaged. */
@ApplicationScoped
public class TriageComplaintHandler {
  @Inject Complaints complaints;
  @Inject Judgements judgements;
  @Inject Taxonomies taxonomies;
  @Inject Needs needs;
  @Inject WordIndex search;
  @Inject Clock clock;

  @ConfigProperty(name = "recourse.time-zone")
  ZoneId zone;

  /** Records the judgement with the priority that the policy makes of it. */
  @Transactional
  public void handle(TriageComplaint command) {
    Complaint complaint = complaints.get(command.id());
    complaint.expectVersion(command.expectedVersion());
    CustomerNeeds known = needs.of(complaint.customer().ref());
    Triage judged = judged(command, known.vulnerable(), clock.instant());
    complaint.triage(judged, command.product(), command.issue(), known);
    Optional<Taxonomy> taxonomy = taxonomies.inForce();
    taxonomy.ifPresent(tree -> tree.requireKnown(complaint.product(), complaint.issue()));
    complaints.save(complaint);
    if (command.product() != null || command.issue() != null) {
      search.refile(complaint);
    }
    int number = taxonomy.map(Taxonomy::number).orElse(0);
    judgements.add(new Judgement(Identity.next(), complaint, known.vulnerable(), number));
  }

  private Triage judged(TriageComplaint command, boolean vulnerable, Instant at) {
    TriagePolicy policy = TriagePolicy.inForceOn(LocalDate.ofInstant(at, zone));
    return new Triage(
        command.severity(),
        command.complexity(),
        policy.priority(command.severity(), command.complexity(), vulnerable),
        policy.version(),
        at,
        command.by());
  }
}

package recourse.intake.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.Triage;
import recourse.intake.needs.CustomerNeeds;
import recourse.intake.needs.SqlNeeds;
import recourse.intake.search.SqlWordIndex;
import recourse.spine.policy.Dated;
import recourse.spine.time.Identity;

/** Triages complaints. */
@ApplicationScoped
public class TriageComplaintHandler {
  private final SqlComplaints complaints;
  private final SqlJudgements judgements;
  private final SqlTaxonomies taxonomies;
  private final SqlNeeds needs;
  private final SqlWordIndex search;
  private final Dated<TriagePolicy> policies;
  private final Clock clock;

  TriageComplaintHandler(
      SqlComplaints complaints,
      SqlJudgements judgements,
      SqlTaxonomies taxonomies,
      SqlNeeds needs,
      SqlWordIndex search,
      Dated<TriagePolicy> policies,
      Clock clock) {
    this.complaints = complaints;
    this.judgements = judgements;
    this.taxonomies = taxonomies;
    this.needs = needs;
    this.search = search;
    this.policies = policies;
    this.clock = clock;
  }

  /** Records the judgement with the priority that the policy makes of it. */
  @Transactional
  public void handle(TriageComplaint command) {
    Complaint complaint = complaints.get(command.id());
    complaint.expectVersion(command.expectedVersion());
    CustomerNeeds known = needs.of(complaint.customerRef());
    Triage judged = judged(command, known.vulnerable(), clock.instant());
    complaint.triage(
        judged, command.product(), command.issue(), known.vulnerable(), known.adjusted());
    Optional<Taxonomy> taxonomy = taxonomies.inForce();
    taxonomy.ifPresent(tree -> tree.requireKnown(complaint.product(), complaint.issue()));
    complaints.save(complaint);
    if (command.product() != null || command.issue() != null) {
      search.refile(complaint);
    }
    int number = taxonomy.map(Taxonomy::number).orElse(0);
    judgements.save(
        new Judgement(
            Identity.next(),
            complaint.id(),
            complaint.product(),
            complaint.issue(),
            judged,
            known.vulnerable(),
            number));
  }

  private Triage judged(TriageComplaint command, boolean vulnerable, Instant at) {
    TriagePolicy policy = policies.at(at);
    return new Triage(
        command.severity(),
        command.complexity(),
        policy.priority(command.severity(), command.complexity(), vulnerable),
        policy.version(),
        at,
        command.by());
  }
}

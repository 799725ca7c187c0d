package recourse.resolution.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.work.teams.AssignmentPolicy;
import recourse.resolution.work.teams.SqlTeams;
import recourse.resolution.work.teams.UnassignedReason;

/** The desk where cases find somebody by themselves. */
@ApplicationScoped
public class AssignAutomaticallyHandler {
  private final SqlWorkItems works;
  private final SqlCases cases;
  private final SqlTeams teams;
  private final Clock clock;

  /** A test switches it. */
  boolean automatic;

  AssignAutomaticallyHandler(
      SqlWorkItems works,
      SqlCases cases,
      SqlTeams teams,
      Clock clock,
      @ConfigProperty(name = "recourse.staffing.automatic", defaultValue = "true")
          boolean automatic) {
    this.works = works;
    this.cases = cases;
    this.teams = teams;
    this.clock = clock;
    this.automatic = automatic;
  }

  /** Offers the case, or notes why there is nobody to offer it to. */
  @Transactional
  public void handle(AssignAutomatically command) {
    cases
        .find(command.complaintId())
        .filter(CaseFile::isUnassigned)
        .ifPresent(
            file ->
                works
                    .find(file.complaintId())
                    .filter(WorkItem::isUnassigned)
                    .ifPresent(item -> staff(file, item)));
  }

  private void staff(CaseFile file, WorkItem item) {
    Instant now = clock.instant();
    AssignmentPolicy policy = AssignmentPolicy.at(now);
    AssignmentPolicy.Decision decision = decide(item, policy);
    item.offer(decision);
    if (decision.because() == null) {
      file.assign(decision.handler(), decision.team(), policy.version(), now);
    }
    cases.save(file);
    works.save(item);
  }

  private AssignmentPolicy.Decision decide(WorkItem item, AssignmentPolicy policy) {
    if (!automatic) {
      return AssignmentPolicy.Decision.nobody(UnassignedReason.AUTOMATIC_OFF);
    }
    return policy.decide(item.need(), teams.areEmpty() ? List.of() : teams.candidates());
  }
}

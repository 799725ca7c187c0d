package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import recourse.contract.EscalationCriterion;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.work.SqlWorkItems;
import recourse.resolution.work.WorkItem;

/** The desk where people note what ought to move a case up. */
@ApplicationScoped
public class RecordCriterionHandler {
  private final SqlCases cases;
  private final SqlEscalationMonitors watches;
  private final SqlWorkItems works;
  private final Clock clock;

  RecordCriterionHandler(
      SqlCases cases, SqlEscalationMonitors watches, SqlWorkItems works, Clock clock) {
    this.cases = cases;
    this.watches = watches;
    this.works = works;
    this.clock = clock;
  }

  /** Notes the sign, once for each criterion, and answers with the criterion. */
  @Transactional
  public String handle(RecordCriterion command) {
    CaseFile file = cases.get(command.complaintId());
    EscalationMonitor watch = watches.get(command.complaintId());
    Instant now = clock.instant();
    Instant metAt = Objects.requireNonNullElse(command.metAt(), now);
    watch.noteSeen(
        command.criterion(),
        metAt,
        command.worth(),
        command.by(),
        file,
        EscalationPolicy.at(metAt),
        now);
    watches.save(watch);
    works
        .find(command.complaintId())
        .filter(item -> command.criterion() == EscalationCriterion.VULNERABILITY)
        .ifPresent(WorkItem::noteVulnerable);
    return command.criterion().name();
  }
}

package recourse.resolution.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import recourse.contract.EscalationCriterion;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.resolution.redress.Authority;
import recourse.resolution.redress.AuthorityPolicy;
import recourse.resolution.work.SqlWorkItems;
import recourse.resolution.work.WorkItem;

/** The desk where people note what ought to move a case up. */
@ApplicationScoped
public class RecordCriterionHandler {
  private final SqlEscalationMonitors watches;
  private final SqlWorkItems works;
  private final Clock clock;

  RecordCriterionHandler(SqlEscalationMonitors watches, SqlWorkItems works, Clock clock) {
    this.watches = watches;
    this.works = works;
    this.clock = clock;
  }

  /** Notes the sign, once for each criterion, and answers with the criterion. */
  @Transactional
  public String handle(RecordCriterion command) {
    EscalationMonitor watch = watches.get(command.complaintId());
    Instant now = clock.instant();
    Instant metAt = Objects.requireNonNullElse(command.metAt(), now);
    watch.recordSeen(
        command.criterion(),
        metAt,
        command.worth(),
        mayOffer(command.worth()),
        command.by(),
        EscalationPolicy.at(metAt),
        now);
    watches.save(watch);
    works
        .find(command.complaintId())
        .filter(item -> command.criterion() == EscalationCriterion.VULNERABILITY)
        .ifPresent(WorkItem::noteVulnerable);
    return command.criterion().name();
  }

  private static Optional<BigDecimal> mayOffer(Worth worth) {
    return worth == null
        ? Optional.empty()
        : AuthorityPolicy.CURRENT.limit(Authority.HANDLER, worth.currency());
  }
}

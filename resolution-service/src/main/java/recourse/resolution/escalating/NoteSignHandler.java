package recourse.resolution.escalating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.model.EscalationWatch;
import recourse.resolution.model.EscalationWatches;
import recourse.resolution.policy.EscalationPolicy;

/** The desk where people note what ought to move a case up. */
@ApplicationScoped
public class NoteSignHandler {
  @Inject Cases cases;
  @Inject EscalationWatches watches;
  @Inject Clock clock;

  /** Notes the sign, once for each criterion, and answers with the criterion. */
  @Transactional
  public String handle(NoteSign command) {
    CaseFile file = cases.get(command.complaintId());
    EscalationWatch watch = watches.get(command.complaintId());
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
    return command.criterion().name();
  }
}

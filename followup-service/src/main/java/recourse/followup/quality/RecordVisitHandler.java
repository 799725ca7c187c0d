package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The desk where mystery visits are written down. */
@ApplicationScoped
public class RecordVisitHandler {
  @Inject MysteryVisits visits;
  @Inject Standards standards;
  @Inject Clock clock;

  /** Writes it down, and answers with its id. */
  @Transactional
  public UUID handle(RecordVisit command) {
    MysteryVisit visit =
        new MysteryVisit(
            command.visit(),
            standards.fill(command.scores(), command.visit().at()),
            command.by(),
            clock.instant());
    visits.save(visit);
    return visit.id();
  }
}

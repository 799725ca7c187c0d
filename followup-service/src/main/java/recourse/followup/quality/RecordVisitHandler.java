package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The desk where mystery visits are written down. */
@ApplicationScoped
public class RecordVisitHandler {
  private final MysteryVisits visits;
  private final Standards standards;
  private final Clock clock;

  RecordVisitHandler(MysteryVisits visits, Standards standards, Clock clock) {
    this.visits = visits;
    this.standards = standards;
    this.clock = clock;
  }

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

package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.followup.shared.OrganisationDays;

/** Records mystery visits. */
@ApplicationScoped
public class RecordVisitHandler {
  private final SqlMysteryVisits visits;
  private final Standards standards;
  private final OrganisationDays days;
  private final Clock clock;

  RecordVisitHandler(
      SqlMysteryVisits visits, Standards standards, OrganisationDays days, Clock clock) {
    this.visits = visits;
    this.standards = standards;
    this.days = days;
    this.clock = clock;
  }

  /** Records it, and answers with its id. */
  @Transactional
  public UUID handle(RecordVisit command) {
    MysteryVisit visit =
        new MysteryVisit(
            command.visit(),
            standards.fill(command.scores(), days.of(command.visit().at())),
            command.by(),
            clock.instant());
    visits.save(visit);
    return visit.id();
  }
}

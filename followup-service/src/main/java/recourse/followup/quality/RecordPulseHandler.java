package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import recourse.followup.shared.OrganisationDays;

/** Records what staff say, once a month each, so that nobody can tell whose voice it was. */
@ApplicationScoped
public class RecordPulseHandler {
  private final SqlStaffPulses pulses;
  private final Standards standards;
  private final OrganisationDays days;
  private final Clock clock;

  RecordPulseHandler(
      SqlStaffPulses pulses, Standards standards, OrganisationDays days, Clock clock) {
    this.pulses = pulses;
    this.standards = standards;
    this.days = days;
    this.clock = clock;
  }

  /** Records it. */
  @Transactional
  public void handle(RecordPulse command) {
    LocalDate today = days.of(clock.instant());
    LocalDate month = today.withDayOfMonth(1);
    pulses.noteVoice(command.person(), month);
    pulses.save(
        new StaffPulse(
            command.team(),
            month,
            command.satisfaction(),
            standards.fill(command.scores(), today)));
  }
}

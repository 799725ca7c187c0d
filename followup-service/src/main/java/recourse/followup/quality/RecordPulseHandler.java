package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The desk where staff have a voice, once a month, and nobody can tell whose it was. */
@ApplicationScoped
public class RecordPulseHandler {
  private final StaffPulses pulses;
  private final Standards standards;
  private final Clock clock;

  RecordPulseHandler(StaffPulses pulses, Standards standards, Clock clock) {
    this.pulses = pulses;
    this.standards = standards;
    this.clock = clock;
  }

  /** Takes it in. */
  @Transactional
  public void handle(RecordPulse command) {
    Instant now = clock.instant();
    LocalDate month = now.atZone(standards.zone()).toLocalDate().withDayOfMonth(1);
    pulses.noteVoice(command.person(), month);
    pulses.save(
        new StaffPulse(
            command.team(), month, command.satisfaction(), standards.fill(command.scores(), now)));
  }
}

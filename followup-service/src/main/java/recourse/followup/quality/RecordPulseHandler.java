package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The desk where staff have a voice, once a month, and nobody can tell whose it was. */
@ApplicationScoped
public class RecordPulseHandler {
  @Inject StaffPulses pulses;
  @Inject Standards standards;
  @Inject Clock clock;

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

package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import recourse.contract.ClockKind;
import recourse.followup.model.DeadlineClock;
import recourse.followup.model.Deadlines;
import recourse.followup.model.KnownComplaints;
import recourse.followup.policy.BusinessCalendars;

/** The desk where an answer ends what was owed. */
@ApplicationScoped
public class SettleRoundHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;
  @Inject BusinessCalendars calendars;

  /** Stops the clock of the round; a full answer satisfies the acknowledgement, too. */
  @Transactional
  public void handle(SettleRound command) {
    complaints
        .find(command.complaintId())
        .ifPresent(
            complaint -> {
              complaint.resolvedAt(command.at());
              complaints.save(complaint);
            });
    UUID resolve = DeadlineClock.idOf(command.complaintId(), ClockKind.RESOLVE, command.round());
    UUID acknowledge = DeadlineClock.idOf(command.complaintId(), ClockKind.ACKNOWLEDGE, 1);
    Stream.of(resolve, acknowledge)
        .map(deadlines::find)
        .flatMap(Optional::stream)
        .forEach(
            clock -> {
              clock.stop(command.at(), calendars);
              deadlines.save(clock);
            });
  }
}

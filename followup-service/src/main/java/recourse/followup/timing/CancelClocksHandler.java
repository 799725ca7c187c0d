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
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;

/** The desk where promises end because nothing is owed any more. */
@ApplicationScoped
public class CancelClocksHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;

  /** Cancels what still runs. */
  @Transactional
  public void handle(CancelClocks command) {
    UUID acknowledge = DeadlineClock.idOf(command.complaintId(), ClockKind.ACKNOWLEDGE, 1);
    Optional<UUID> resolve =
        complaints.find(command.complaintId()).map(KnownComplaint::resolveClock);
    Stream.concat(Stream.of(acknowledge), resolve.stream())
        .map(deadlines::find)
        .flatMap(Optional::stream)
        .forEach(
            clock -> {
              clock.cancel(command.at());
              deadlines.save(clock);
            });
  }
}

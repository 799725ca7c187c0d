package recourse.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ReceiveComplaint;
import recourse.intake.complaints.ReceiveOnceHandler;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.Statement;
import recourse.spine.time.Identity;

/** Gives a complaint that was resolved too long ago one that goes on for it. */
@ApplicationScoped
public class RegisterFollowOnHandler {
  private final SqlComplaints complaints;
  private final SqlLinks links;
  private final ReceiveOnceHandler receive;
  private final Clock clock;

  RegisterFollowOnHandler(
      SqlComplaints complaints, SqlLinks links, ReceiveOnceHandler receive, Clock clock) {
    this.complaints = complaints;
    this.links = links;
    this.receive = receive;
    this.clock = clock;
  }

  /**
   * Receives the new complaint once and links it; one that already says the old one again goes on
   * for it instead. Refused where the customer was erased.
   */
  @Transactional
  public void handle(RegisterFollowOn command) {
    links.hold(command.complaintId());
    Complaint resolved = complaints.get(command.complaintId());
    resolved.requireNotErased();
    Instant now = clock.instant();
    List<Link> known = links.touching(resolved.id());
    UUID goesOn =
        known.stream()
            .filter(link -> link.saysAgain(resolved.id()))
            .map(link -> complaints.get(link.complaintId()))
            .filter(Complaint::awaitsAnswer)
            .map(Complaint::id)
            .findFirst()
            .orElseGet(() -> receive.handle(again(resolved, command, now), command.key()));
    boolean linked = known.stream().anyMatch(link -> link.isFollowOn(goesOn, resolved.id()));
    if (!linked) {
      links.save(
          Link.followOn(
              Identity.next(),
              LinkedComplaint.of(complaints.get(goesOn)),
              LinkedComplaint.of(resolved),
              command.returnId(),
              now));
    }
  }

  private ReceiveComplaint again(Complaint resolved, RegisterFollowOn command, Instant now) {
    return new ReceiveComplaint(
        resolved.channel(),
        command.cameAt().isAfter(now) ? now : command.cameAt(),
        resolved.customer(),
        resolved.product(),
        resolved.issue(),
        new Statement(
            "The customer came back about %s. What they said is kept with it."
                .formatted(resolved.reference()),
            null),
        command.key(),
        false);
  }
}

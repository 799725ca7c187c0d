package recourse.resolution.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The desk where options are compared. */
@ApplicationScoped
public class CompareOptionsHandler {
  @Inject Redresses redresses;

  /** Keeps the comparison. */
  @Transactional
  public void handle(CompareOptions command) {
    Redress redress = redresses.of(command.complaintId());
    redress.expectVersion(command.expectedVersion());
    redress.compare(command.options(), command.rationale());
    redresses.save(redress);
  }
}

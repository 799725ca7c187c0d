package recourse.resolution.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where options are compared. */
@ApplicationScoped
public class CompareOptionsHandler {
  private final SqlRedresses redresses;

  CompareOptionsHandler(SqlRedresses redresses) {
    this.redresses = redresses;
  }

  /** Keeps the comparison. */
  @Transactional
  public void handle(CompareOptions command) {
    Redress redress = redresses.of(command.complaintId());
    redress.expectVersion(command.expectedVersion());
    redress.compare(command.options(), command.rationale());
    redresses.save(redress);
  }
}

package recourse.resolution.casefile.closure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.ClosureView;
import recourse.resolution.casefile.OpenObligations;
import recourse.resolution.casefile.SqlCases;

/** Cases are closed when their follow-up has ended and nothing more is owed. */
@ApplicationScoped
public class CloseCaseHandler {
  private final SqlCases cases;
  private final List<OpenObligations> obligations;
  private final Clock clock;

  CloseCaseHandler(SqlCases cases, @All List<OpenObligations> obligations, Clock clock) {
    this.cases = cases;
    this.obligations = obligations;
    this.clock = clock;
  }

  /** Records that the follow-up has ended, and closes the case unless something is missing. */
  @Transactional
  public void handle(EndFollowUp command) {
    CaseFile file = cases.get(command.complaintId());
    file.endFollowUp(
        command.followUpId(), command.reason(), obligationsOf(command.complaintId()), command.at());
    cases.save(file);
  }

  /** Closes the case, or refuses and says what is missing. */
  @Transactional
  public void handle(CloseCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.close(obligationsOf(command.complaintId()), clock.instant());
    cases.save(file);
  }

  /** Closes the case if nothing is missing any more. */
  @Transactional
  public void closeIfComplete(UUID complaintId) {
    CaseFile file = cases.get(complaintId);
    file.closeIfComplete(obligationsOf(complaintId), clock.instant());
    cases.save(file);
  }

  /** What stands between a case and its closure. */
  @Transactional
  public ClosureView show(UUID complaintId) {
    return cases.seen(complaintId).closureView(obligationsOf(complaintId));
  }

  private List<String> obligationsOf(UUID complaintId) {
    return obligations.stream().flatMap(each -> each.obligationsOf(complaintId).stream()).toList();
  }
}

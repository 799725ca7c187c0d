package recourse.resolution.recontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.SqlCases;

/** The desk where late returns are linked to their new complaints. */
@NullUnmarked // still to be annotated
@ApplicationScoped
public class LinkRecontactHandler {
  private final SqlLateRecontacts returns;
  private final SqlCases cases;

  LinkRecontactHandler(SqlLateRecontacts returns, SqlCases cases) {
    this.returns = returns;
    this.cases = cases;
  }

  /** Links the new complaint; refused as unknown when there is no such case. */
  @Transactional
  public void handle(LinkRecontact command) {
    LateRecontact late = returns.get(command.id());
    late.expectVersion(command.expectedVersion());
    late.link(cases.get(command.newComplaintId()).complaintId(), command.by());
    returns.save(late);
  }

  /** Links every return of a complaint that still waits to the one that goes on for it. */
  @Transactional
  public void handle(LinkWaitingRecontacts command) {
    for (LateRecontact late : returns.waitingOf(command.complaintId())) {
      late.link(command.newComplaintId(), null);
      returns.save(late);
    }
  }
}

package recourse.resolution.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where it is noted what a case asks of whoever takes it. */
@ApplicationScoped
public class RecordCaseNeedsHandler {
  private final SqlWorkItems works;

  RecordCaseNeedsHandler(SqlWorkItems works) {
    this.works = works;
  }

  /** Keeps the needs, whole. */
  @Transactional
  public void handle(RecordCaseNeeds command) {
    WorkItem item = works.get(command.complaintId());
    item.noteNeeds(command.vulnerable(), command.language(), command.adjustments());
    works.save(item);
  }
}

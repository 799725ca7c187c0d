package recourse.resolution.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where it is noted what a case asks of whoever takes it. */
@ApplicationScoped
public class RecordNeedsHandler {
  private final SqlWorkItems works;

  RecordNeedsHandler(SqlWorkItems works) {
    this.works = works;
  }

  /** Keeps the needs, whole. */
  @Transactional
  public void handle(RecordNeeds command) {
    WorkItem item = works.get(command.complaintId());
    item.noteNeeds(command.vulnerable(), command.language(), command.adjustments());
    works.save(item);
  }
}

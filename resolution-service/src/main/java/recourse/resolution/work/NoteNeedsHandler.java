package recourse.resolution.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The desk where it is noted what a case asks of whoever takes it. */
@ApplicationScoped
public class NoteNeedsHandler {
  private final SqlWorks works;

  NoteNeedsHandler(SqlWorks works) {
    this.works = works;
  }

  /** Keeps the needs, whole. */
  @Transactional
  public void handle(NoteNeeds command) {
    WorkItem item = works.get(command.complaintId());
    item.noteNeeds(command.vulnerable(), command.language(), command.adjustments());
    works.save(item);
  }
}

package recourse.metrics.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Draws some entries anew, in one transaction with how far that has got. */
@ApplicationScoped
public class RefreshListEntriesHandler {
  private final SqlListEntries entries;

  @Inject
  RefreshListEntriesHandler(SqlListEntries entries) {
    this.entries = entries;
  }

  /** Tells how many histories were looked at. */
  @Transactional
  int handle(int atMost) {
    return entries.redraw(atMost);
  }
}

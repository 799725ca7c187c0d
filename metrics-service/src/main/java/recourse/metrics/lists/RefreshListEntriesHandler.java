package recourse.metrics.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Draws some cards anew, in one transaction with how far that has got. */
@ApplicationScoped
public class RefreshListEntriesHandler {
  private final SqlListEntries cards;

  @Inject
  RefreshListEntriesHandler(SqlListEntries cards) {
    this.cards = cards;
  }

  /** Tells how many stories were looked at. */
  @Transactional
  int handle(int atMost) {
    return cards.redraw(atMost);
  }
}

package recourse.metrics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.metrics.model.Cards;

/** Draws some cards anew, in one transaction with how far that has got. */
@ApplicationScoped
public class RedrawCardsHandler {
  private final Cards cards;

  @Inject
  RedrawCardsHandler(Cards cards) {
    this.cards = cards;
  }

  /** Tells how many stories were looked at. */
  @Transactional
  int handle(int atMost) {
    return cards.redraw(atMost);
  }
}

package recourse.followup.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jboss.logging.Logger;
import recourse.spine.time.BusinessCalendar;

/** The desk where the book of time is begun; after that the settings say nothing any more. */
@ApplicationScoped
public class OpenBookHandler {
  private static final Logger LOG = Logger.getLogger(OpenBookHandler.class);

  @Inject TimeBooks books;
  @Inject BusinessCalendars settings;

  /** Puts the first line down, once. */
  @Transactional
  public void handle(OpenBook command) {
    books.lock();
    if (books.isBlank()) {
      BusinessCalendar house = settings.current();
      BookLine.Written written = new BookLine.Written("settings", Instant.EPOCH, "as installed");
      books.save(BookLine.of(TimeBook.firstEntry(house), written));
    } else {
      warnOfOtherSettings(books.current().latest().house());
    }
  }

  private void warnOfOtherSettings(BusinessCalendar known) {
    if (!known.version().equals(settings.current().version())) {
      LOG.infof("Calendar %s of the book counts, not recourse.calendar", Edition.HOUSE);
    }
  }
}

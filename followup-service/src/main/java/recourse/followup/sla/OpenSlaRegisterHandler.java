package recourse.followup.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jboss.logging.Logger;
import recourse.spine.time.BusinessCalendar;

/** The desk where the book of time is begun; after that the settings say nothing any more. */
@ApplicationScoped
public class OpenSlaRegisterHandler {
  private static final Logger LOG = Logger.getLogger(OpenSlaRegisterHandler.class);

  private final SlaRegisters books;
  private final BusinessCalendars settings;

  OpenSlaRegisterHandler(SlaRegisters books, BusinessCalendars settings) {
    this.books = books;
    this.settings = settings;
  }

  /** Puts the first line down, once. */
  @Transactional
  public void handle(OpenSlaRegister command) {
    books.lock();
    if (books.isBlank()) {
      BusinessCalendar house = settings.current();
      SlaEntry.Written written = new SlaEntry.Written("settings", Instant.EPOCH, "as installed");
      books.save(SlaEntry.of(SlaRegister.firstEntry(house), written));
    } else {
      warnOfOtherSettings(books.current().latest().organisationCalendar());
    }
  }

  private void warnOfOtherSettings(BusinessCalendar known) {
    if (!known.version().equals(settings.current().version())) {
      LOG.infof("Calendar %s of the book counts, not recourse.calendar", AsOfView.ORGANISATION);
    }
  }
}

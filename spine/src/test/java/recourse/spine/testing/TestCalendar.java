package recourse.spine.testing;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import recourse.contract.CalendarChanged;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.time.OrganisationCalendar;

/** The calendar of the organisation, changed by followup as far as a service can tell. */
@ApplicationScoped
public class TestCalendar {
  private static final int AFTER_ALL_OTHERS = 1_000;

  @Inject EventPublisher events;
  @Inject OrganisationCalendar calendar;
  @Inject SqlTemplate db;

  private int changes;

  /** Nobody works on these days; returns when the service knows. */
  public void close(LocalDate... days) {
    int version = AFTER_ALL_OTHERS + ++changes;
    events.tell(
        new CalendarChanged(
            Instant.parse("2026-01-01T09:00:00Z"),
            version,
            null,
            null,
            calendar.current().zone().getId(),
            "gb-eng",
            "MON-FRI 09:00-17:00",
            List.of(days),
            "quinn"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> calendar.current().version().equals("organisation@" + version));
  }

  /** As if nothing of it had happened. */
  public void restore() {
    db.change(
        "delete from organisation_calendar where version > ?",
        delete -> delete.setInt(1, AFTER_ALL_OTHERS));
  }
}

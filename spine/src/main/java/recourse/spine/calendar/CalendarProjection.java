package recourse.spine.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.CalendarChanged;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventProjection;
import recourse.spine.time.OrganisationCalendar;

/** Keeps the calendar of the organisation in every service. */
@ApplicationScoped
public class CalendarProjection implements EventProjection<CalendarChanged> {
  private final OrganisationCalendar calendar;

  CalendarProjection(OrganisationCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public Class<CalendarChanged> handles() {
    return CalendarChanged.class;
  }

  @Override
  public void on(CalendarChanged event, Envelope envelope) {
    calendar.add(event);
  }
}

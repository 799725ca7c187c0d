package recourse.followup.policy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recourse.spine.time.BusinessCalendar;

/** The calendar new clocks run on, and every older one that some clock was started on. */
public final class BusinessCalendars {
  private final BusinessCalendar current;
  private final Map<String, BusinessCalendar> byVersion = new ConcurrentHashMap<>();

  /** Calendars of which this one is in force. */
  public BusinessCalendars(BusinessCalendar current) {
    this.current = current;
    byVersion.put(current.version(), current);
  }

  /** The one in force. */
  public BusinessCalendar current() {
    return current;
  }

  /** The one of a version, in force or not. */
  public BusinessCalendar of(String version) {
    return byVersion.computeIfAbsent(version, BusinessCalendar::of);
  }
}

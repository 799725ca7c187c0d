package recourse.metrics.measures.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.spine.time.BusinessCalendar;

/** The calendar by which working time is measured. */
@ApplicationScoped
public class CalendarConfig {
  @Produces
  @Singleton
  BusinessCalendar calendar(@ConfigProperty(name = "recourse.calendar") String definition) {
    return BusinessCalendar.of(definition);
  }
}

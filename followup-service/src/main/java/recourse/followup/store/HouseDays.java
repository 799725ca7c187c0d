package recourse.followup.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Days as the organisation has them, in its own zone. */
@ApplicationScoped
class HouseDays {
  @ConfigProperty(name = "recourse.time-zone")
  ZoneId zone;

  /** The instant a day begins, as a parameter of a statement. */
  OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(zone).toOffsetDateTime();
  }
}

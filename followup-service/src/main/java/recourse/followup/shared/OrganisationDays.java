package recourse.followup.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Days as the organisation has them, in its own zone. */
@ApplicationScoped
public class OrganisationDays {
  private final ZoneId zone;

  OrganisationDays(@ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.zone = zone;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The day of an instant. */
  public LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /** The instant a day begins, as a parameter of a statement. */
  public OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(zone).toOffsetDateTime();
  }
}

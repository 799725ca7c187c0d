package recourse.followup.sla;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Begins the SLA register at the first start; after that {@code recourse.calendar} is not read. */
@ApplicationScoped
public class OpenSlaRegisterHandler {
  private static final Logger LOG = Logger.getLogger(OpenSlaRegisterHandler.class);

  private final SqlSlaRegister register;
  private final CalendarHours installed;

  OpenSlaRegisterHandler(
      SqlSlaRegister register, @ConfigProperty(name = "recourse.calendar") String calendar) {
    this.register = register;
    this.installed = CalendarHours.of(calendar);
  }

  /** Registers the calendar of the settings, once. */
  @Transactional
  void open(@Observes StartupEvent start) {
    register.lock();
    if (register.isBlank()) {
      register.save(SlaEntry.asInstalled(installed));
    } else if (!register
        .current()
        .latest()
        .organisationCalendar()
        .version()
        .equals(installed.definition())) {
      LOG.infof("calendar %s of the register counts, not recourse.calendar", AsOfView.ORGANISATION);
    }
  }
}

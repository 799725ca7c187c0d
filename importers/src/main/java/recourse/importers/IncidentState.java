package recourse.importers;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The states of the incident log, and for whom a case waits in each. */
enum IncidentState {
  NEW("New", null),
  ACTIVE("Active", null),
  AWAITING_USER_INFO("Awaiting User Info", "CUSTOMER"),
  AWAITING_VENDOR("Awaiting Vendor", "SUPPLIER"),
  AWAITING_PROBLEM("Awaiting Problem", "PROBLEM"),
  AWAITING_EVIDENCE("Awaiting Evidence", "EVIDENCE"),
  RESOLVED("Resolved", null),
  CLOSED("Closed", null);

  private final String title;
  private final @Nullable String waitingFor;

  IncidentState(String title, @Nullable String waitingFor) {
    this.title = title;
    this.waitingFor = waitingFor;
  }

  static Optional<IncidentState> titled(String title) {
    return Arrays.stream(values()).filter(state -> state.title.equals(title)).findFirst();
  }

  @Nullable String waitingFor() {
    return waitingFor;
  }

  boolean isWaiting() {
    return waitingFor != null;
  }

  boolean isOver() {
    return this == RESOLVED || this == CLOSED;
  }
}

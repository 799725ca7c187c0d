package recourse.metrics.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Ends a schedule. */
@ApplicationScoped
class RemoveScheduleHandler {
  private final ReportSchedules schedules;

  @Inject
  RemoveScheduleHandler(ReportSchedules schedules) {
    this.schedules = schedules;
  }

  @Transactional
  void handle(UUID id) {
    if (!schedules.remove(id)) {
      throw new Refusal(CommonReason.UNKNOWN, "There is no such schedule.");
    }
  }
}

package recourse.metrics.reports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The reports of this house. */
@ApplicationScoped
class ReportLibrary {
  private final List<Report> reports;

  @Inject
  ReportLibrary(@All List<Report> reports) {
    this.reports =
        reports.stream()
            .filter(Report::isOffered)
            .sorted(Comparator.comparing(Report::name))
            .toList();
  }

  /** All that are offered, in the order of their names. */
  List<Report> all() {
    return reports;
  }

  /** The report of this name; refused when it is not offered. */
  Report named(String name) {
    return reports.stream()
        .filter(report -> report.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new Refusal(CommonReason.UNKNOWN, "There is no report of this name here."));
  }
}

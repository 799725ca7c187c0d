package recourse.metrics.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.MemberFilter;
import recourse.metrics.measures.engine.Cohorts;
import recourse.metrics.measures.engine.ListPosition;

/** Finds the complaints behind a figure: those it counts, by the same rules. */
@ApplicationScoped
public class FindMembersHandler {
  private final Cohorts cohorts;
  private final Clock clock;

  @Inject
  FindMembersHandler(Cohorts cohorts, Clock clock) {
    this.cohorts = cohorts;
    this.clock = clock;
  }

  /** A page of them, newest first, behind a place; from the beginning if it is null. */
  List<UUID> handle(
      Kpi figure, KpiQuestion question, MemberFilter which, ListPosition after, int limit) {
    return cohorts.look(
        null,
        view ->
            view.behind(figure, question, clock.instant(), which, after, limit).stream()
                .map(ListPosition::complaint)
                .toList());
  }
}

package recourse.resolution.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.work.SqlWorkItems;

/** The desk where cases are planned; the work queue learns what is due next. */
@ApplicationScoped
public class ChangePlanHandler {
  private final SqlCasePlans plans;
  private final SqlCases cases;
  private final SqlWorkItems works;
  private final Clock clock;

  ChangePlanHandler(SqlCasePlans plans, SqlCases cases, SqlWorkItems works, Clock clock) {
    this.plans = plans;
    this.cases = cases;
    this.works = works;
    this.clock = clock;
  }

  /** Changes the plan and answers with the number of what was added, or 0. */
  @Transactional
  public int handle(ChangePlan command) {
    CaseFile file = cases.get(command.complaintId());
    CasePlan plan = plans.of(command.complaintId());
    plan.expectVersion(command.expectedVersion());
    plan.admit(file.status(), file.handler(), command.by());
    int number = command.change().make(plan, command.by().name(), clock.instant());
    plans.save(plan);
    works.find(command.complaintId()).ifPresent(item -> item.noteTask(plan.nextDue()));
    return number;
  }
}

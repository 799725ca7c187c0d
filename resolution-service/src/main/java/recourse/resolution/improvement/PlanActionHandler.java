package recourse.resolution.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.resolution.inquiry.SqlInquiries;
import recourse.spine.time.Identity;

/** The desk where preventive actions are planned. */
@ApplicationScoped
public class PlanActionHandler {
  private final SqlPreventiveActions actions;
  private final SqlInquiries inquiries;
  private final Clock clock;

  PlanActionHandler(SqlPreventiveActions actions, SqlInquiries inquiries, Clock clock) {
    this.actions = actions;
    this.inquiries = inquiries;
    this.clock = clock;
  }

  /** Keeps the action and answers with its id. */
  @Transactional
  public UUID handle(PlanAction command) {
    UUID id = Identity.next();
    PreventiveAction.Planned planned = command.planned();
    actions.save(
        PreventiveAction.plan(
            id,
            planned,
            inquiries.countWithCause(planned.cases(), planned.cause()),
            ActionPolicy.CURRENT,
            command.by(),
            clock.instant()));
    return id;
  }
}

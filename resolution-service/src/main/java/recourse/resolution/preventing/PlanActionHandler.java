package recourse.resolution.preventing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.resolution.model.Inquiries;
import recourse.resolution.model.PreventiveAction;
import recourse.resolution.model.PreventiveActions;
import recourse.resolution.policy.ActionPolicy;
import recourse.spine.time.Identity;

/** The desk where preventive actions are planned. */
@ApplicationScoped
public class PlanActionHandler {
  @Inject PreventiveActions actions;
  @Inject Inquiries inquiries;
  @Inject Clock clock;

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

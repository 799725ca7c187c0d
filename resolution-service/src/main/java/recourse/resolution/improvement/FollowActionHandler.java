package recourse.resolution.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where preventive actions are followed up. */
@ApplicationScoped
public class FollowActionHandler {
  private final SqlPreventiveActions actions;
  private final Clock clock;

  FollowActionHandler(SqlPreventiveActions actions, Clock clock) {
    this.actions = actions;
    this.clock = clock;
  }

  /** Notes the progress. */
  @Transactional
  public void handle(FollowAction command) {
    PreventiveAction action = actions.get(command.id());
    action.expectVersion(command.expectedVersion());
    command.progress().make(action, command.by(), clock.instant());
    actions.save(action);
  }
}

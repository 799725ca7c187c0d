package recourse.resolution.work.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where teams are put together. */
@ApplicationScoped
public class DefineTeamHandler {
  private final SqlTeams teams;
  private final Clock clock;

  DefineTeamHandler(SqlTeams teams, Clock clock) {
    this.teams = teams;
    this.clock = clock;
  }

  /** Keeps the members. */
  @Transactional
  public void handle(DefineTeam command) {
    Team team = teams.of(command.name());
    team.expectVersion(command.expectedVersion());
    team.man(command.members(), command.by(), clock.instant());
    teams.save(team);
  }
}

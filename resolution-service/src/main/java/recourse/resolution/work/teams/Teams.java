package recourse.resolution.work.teams;

import java.util.List;
import recourse.resolution.work.AssignmentPolicy;

/** All teams. */
public interface Teams {
  /** The team of this name, founded when there was none. */
  Team of(String name);

  /** Keeps the team. */
  void save(Team team);

  /** The team as it is shown; refused as unknown when there is none. */
  Team.Shown show(String name);

  /** All teams in the order of their names. */
  List<Team.Shown> all();

  /** Whether there is nobody at all to give cases to. */
  boolean areEmpty();

  /**
   * Who might take a case, with the load each has now. Whoever asks is alone with the answer until
   * the end of the transaction, so that no hand is filled twice.
   */
  List<AssignmentPolicy.Candidate> candidates();
}

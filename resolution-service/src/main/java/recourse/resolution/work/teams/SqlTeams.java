package recourse.resolution.work.teams;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recourse.spine.aggregate.AggregateRepository;

/** Teams in PostgreSQL. */
@ApplicationScoped
public class SqlTeams extends AggregateRepository<Team> {
  private static final long ONE_AT_A_TIME = 0x7265_636f_7572_0070L;
  private static final String LOADS =
      "select handler, count(*) as load from case_file"
          + " where handler is not null and status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN')"
          + " group by handler";

  /** The team of this name, founded when there was none. */
  public Team of(String name) {
    return find(Team.idOf(name)).orElseGet(() -> Team.named(name));
  }

  /** The team as it is shown; refused as unknown when there is none. */
  public Team.View show(String name) {
    return get(Team.idOf(name)).view(loads());
  }

  /** All teams in the order of their names. */
  public List<Team.View> all() {
    Map<String, Long> loads = loads();
    return listAll(Sort.by("name")).stream().map(team -> team.view(loads)).toList();
  }

  /** Whether there is nobody at all to give cases to. */
  public boolean areEmpty() {
    return count() == 0;
  }

  /**
   * Who might take a case, with the load each has now. Whoever asks is alone with the answer until
   * the end of the transaction, so that no hand is filled twice.
   */
  public List<AssignmentPolicy.Candidate> candidates() {
    getEntityManager()
        .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:key)) as alone")
        .setParameter("key", ONE_AT_A_TIME)
        .getResultList();
    Map<String, Long> loads = loads();
    return listAll(Sort.by("name")).stream().flatMap(team -> team.candidates(loads)).toList();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Long> loads() {
    Map<String, Long> loads = new HashMap<>();
    for (Tuple row :
        (List<Tuple>) getEntityManager().createNativeQuery(LOADS, Tuple.class).getResultList()) {
      loads.put(row.get("handler", String.class), row.get("load", Long.class));
    }
    return loads;
  }
}

package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

@ApplicationScoped
public class Dossiers extends AggregateRepository<Dossier> {
  @Inject Clock clock;

  @Transactional
  public UUID open() {
    Dossier dossier = new Dossier(UUID.randomUUID());
    save(dossier);
    return dossier.id();
  }

  @Transactional
  public void ask(UUID id, String by) {
    ask(id, by, () -> {});
  }

  /** Asks, and does something else before the commit. */
  @Transactional
  public void ask(UUID id, String by, Runnable beforeCommit) {
    Dossier dossier = getEntityManager().find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE);
    dossier.ask(clock.instant(), by);
    save(dossier);
    beforeCommit.run();
  }

  @Transactional
  public int asked(UUID id) {
    return get(id).asked();
  }
}

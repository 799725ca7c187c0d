package recourse.followup.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.aggregate.AggregateRepository;

/** The one SLA register; it is read again only when a version was added, whoever added it. */
@ApplicationScoped
public class SqlSlaRegister extends AggregateRepository<SlaEntry> {
  private static final long LOCK = 0x7131_3b00L;

  private volatile @Nullable SlaRegister read;

  /** All of it, as it stands in the transaction of the caller. */
  public SlaRegister current() {
    SlaRegister known = read;
    if (known == null || known.revision() != revision()) {
      known = new SlaRegister(list("order by revision").stream().map(SlaEntry::sla).toList());
      read = known;
    }
    return known;
  }

  private long revision() {
    Object latest =
        getEntityManager()
            .createNativeQuery("select coalesce(max(revision), 0) from sla_entry", Long.class)
            .getSingleResult();
    return (Long) latest;
  }

  /** The entries of a name, oldest first. */
  List<SlaEntry> entries(SlaSubject subject, String name) {
    return list("subject = ?1 and name = ?2 order by number", subject, name);
  }

  /**
   * The latest entry of every name, by name.
   *
   * @param after names behind this one; absent for the first
   * @param most how many
   */
  List<SlaEntry> latest(SlaSubject subject, @Nullable String after, int most) {
    return find(
            "from SlaEntry b where subject = ?1 and name > ?2 and number = (select max(o.number)"
                + " from SlaEntry o where o.subject = b.subject and o.name = b.name) order by name",
            subject,
            after == null ? "" : after)
        .page(0, most)
        .list();
  }

  /** Whether nothing was registered yet. */
  boolean isBlank() {
    return revision() == 0;
  }

  /** Keeps all others from registering something until the transaction ends. */
  void lock() {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:register)", Integer.class)
        .setParameter("register", LOCK)
        .getSingleResult();
  }

  /**
   * Notes what computing deadlines again did, with the entries it was done for.
   *
   * @param after the entries later than this revision were seen by the deadlines for the first time
   * @param until and not later than this one
   * @param seen how many deadlines were computed again
   * @param moved for every deadline that moved, the revision that moved it
   */
  public void note(long after, long until, int seen, Collection<Long> moved) {
    update(
        "clocksSeen = clocksSeen + ?1 where revision > ?2 and revision <= ?3", seen, after, until);
    for (long revision : moved) {
      update("clocksMoved = clocksMoved + 1 where revision = ?1", revision);
    }
  }

  /** Every open deadline has seen all entries up to this revision. */
  public void settle(long revision, Instant at) {
    update("settledAt = ?1 where settledAt is null and revision <= ?2", at, revision);
  }
}

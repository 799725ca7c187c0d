package recourse.followup.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import recourse.followup.sla.SlaVersion.Subject;
import recourse.spine.aggregate.AggregateRepository;

/** Reads the book again only when a line was added, whoever added it. */
@ApplicationScoped
class SqlSlaRegisters extends AggregateRepository<SlaEntry> implements SlaRegisters {
  private static final long BOOK_LOCK = 0x7131_3b00L;

  private final BusinessCalendars settings;

  SqlSlaRegisters(BusinessCalendars settings) {
    this.settings = settings;
  }

  private volatile SlaRegister read;

  @Override
  public SlaRegister current() {
    long revision = revision();
    SlaRegister known = read;
    if (known == null || known.revision() != Math.max(revision, 1)) {
      known = revision == 0 ? SlaRegister.of(settings.current()) : whole();
      read = known;
    }
    return known;
  }

  private SlaRegister whole() {
    return new SlaRegister(list("order by revision").stream().map(SlaEntry::entry).toList());
  }

  private long revision() {
    Object latest =
        getEntityManager()
            .createNativeQuery("select coalesce(max(revision), 0) from sla_entry", Long.class)
            .getSingleResult();
    return (Long) latest;
  }

  @Override
  public List<SlaEntry> lines(Subject subject, String name) {
    return list("subject = ?1 and name = ?2 order by number", subject, name);
  }

  @Override
  public List<SlaEntry> latest(Subject subject, String after, int most) {
    return find(
            "from SlaEntry b where subject = ?1 and name > ?2 and number = (select max(o.number)"
                + " from SlaEntry o where o.subject = b.subject and o.name = b.name) order by name",
            subject,
            after == null ? "" : after)
        .page(0, most)
        .list();
  }

  @Override
  public boolean isBlank() {
    return revision() == 0;
  }

  @Override
  public void lock() {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:book)", Integer.class)
        .setParameter("book", BOOK_LOCK)
        .getSingleResult();
  }

  @Override
  public void note(long after, long until, int seen, Collection<Long> moved) {
    update(
        "clocksSeen = clocksSeen + ?1 where revision > ?2 and revision <= ?3", seen, after, until);
    for (long revision : moved) {
      update("clocksMoved = clocksMoved + 1 where revision = ?1", revision);
    }
  }

  @Override
  public void settle(long revision, Instant at) {
    update("settledAt = ?1 where settledAt is null and revision <= ?2", at, revision);
  }
}

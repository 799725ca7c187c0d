package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.outbox.Outbox;
import recourse.spine.sql.BulkCopy;
import recourse.spine.sql.SqlTemplate;

/** Complaints in PostgreSQL. */
@ApplicationScoped
class SqlComplaints extends AggregateRepository<Complaint> implements Complaints {
  private static final List<ComplaintStatus> OVER =
      List.of(ComplaintStatus.CLOSED, ComplaintStatus.WITHDRAWN);
  private static final List<ComplaintStatus> RESOLVED =
      List.of(ComplaintStatus.RESOLVED, ComplaintStatus.CLOSED);
  private static final String IMPORTED =
      """
      select external_ref, id, reference from complaint
       where source = ? and external_ref = any(?)
      """;

  private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  @Inject BulkCopy copy;
  @Inject SqlTemplate db;
  @Inject Outbox events;

  @Override
  public void saveAll(List<Complaint> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    copy.into(ComplaintCopy.STATEMENT, rows -> fresh.forEach(one -> ComplaintCopy.add(rows, one)));
    events.append(fresh.stream().flatMap(complaint -> complaint.releaseEvents().stream()).toList());
  }

  @Override
  public List<Complaint> ofCustomer(String customerRef) {
    return list("customer.ref = ?1 order by receivedAt, id", customerRef);
  }

  @Override
  public List<UUID> closedBefore(Instant receivedBefore, int limit) {
    return getEntityManager()
        .createQuery(
            "select id from complaint where erasedAt is null and status in (CLOSED, WITHDRAWN)"
                + " and receivedAt < :before order by receivedAt",
            UUID.class)
        .setParameter("before", receivedBefore)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Imported> imported(String source, Collection<String> externalRefs) {
    return db.find(
        IMPORTED,
        select -> {
          select.setString(1, source);
          select.setArray(2, select.getConnection().createArrayOf("text", externalRefs.toArray()));
        },
        row -> new Imported(row.getString(1), row.getObject(2, UUID.class), row.getString(3)));
  }

  @Override
  public List<Complaint> openUnmerged(String customerRef, int limit) {
    return find(
            """
            from complaint mine
             where mine.customer.ref = ?1 and mine.status not in ?2
               and not exists (select 1 from complaint_link link
                                where link.complaintId = mine.id and link.endedAt is null
                                  and link.kind = MERGED_INTO)
             order by mine.receivedAt desc, mine.id desc
            """,
            customerRef,
            OVER)
        .page(0, limit)
        .list();
  }

  @Override
  public Optional<Complaint> resolvedLast(
      String customerRef, String product, Instant from, Instant to) {
    return find(
            """
            customer.ref = ?1 and product = ?2 and resolvedAt between ?3 and ?4 and status in ?5
            order by resolvedAt desc
            """,
            customerRef,
            product,
            from,
            to,
            RESOLVED)
        .firstResultOptional();
  }

  @Override
  public Optional<Complaint> byExternalRef(String externalRef) {
    return find(
            "provenance.externalRef = ?1 and provenance.source is null order by recordedAt desc",
            externalRef)
        .firstResultOptional();
  }

  @Override
  public void holdExternalRef(String externalRef) {
    hold("external " + externalRef);
  }

  @Override
  public void holdSource(String source) {
    hold("source " + source);
  }

  private void hold(String what) {
    db.find(HOLD, select -> select.setString(1, what), row -> "held");
  }
}

package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.outbox.Outbox;
import recourse.spine.refusal.Refusal;
import recourse.spine.sql.BulkCopy;
import recourse.spine.sql.SqlTemplate;

/** Complaints in PostgreSQL. */
@ApplicationScoped
public class SqlComplaints extends AggregateRepository<Complaint> {
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

  private final BulkCopy copy;
  private final SqlTemplate db;
  private final Outbox events;

  SqlComplaints(BulkCopy copy, SqlTemplate db, Outbox events) {
    this.copy = copy;
    this.db = db;
    this.events = events;
  }

  /** A complaint of a source, known by its key there. */
  public record Imported(String externalRef, UUID id, String reference) {}

  /** Keeps many that were just heard, at once, and publishes what they told. */
  public void saveAll(List<Complaint> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    copy.into(
        SqlComplaintCopy.STATEMENT, rows -> fresh.forEach(one -> SqlComplaintCopy.add(rows, one)));
    events.append(fresh.stream().flatMap(complaint -> complaint.releaseEvents().stream()).toList());
  }

  /** Every complaint of a customer, oldest first. */
  public List<Complaint> ofCustomer(String customerRef) {
    return list("customer.ref = ?1 order by receivedAt, id", customerRef);
  }

  /** Ids of complaints that are over, were received before this and are not erased. */
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

  /** Those of a source that were imported before. */
  public List<Imported> imported(String source, Collection<String> externalRefs) {
    return db.find(
        IMPORTED,
        select -> {
          select.setString(1, source);
          select.setArray(2, select.getConnection().createArrayOf("text", externalRefs.toArray()));
        },
        row -> new Imported(row.getString(1), row.getObject(2, UUID.class), row.getString(3)));
  }

  /** The open complaints of a customer that are merged into no other, latest receipt first. */
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

  /**
   * The complaint of a customer about a product that was resolved last in a time, both ends
   * included.
   */
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

  /**
   * The live complaint that carries this key of the caller's system; the latest if there are more.
   */
  public Optional<Complaint> byExternalRef(String externalRef) {
    return find(
            "provenance.externalRef = ?1 and provenance.source is null order by recordedAt desc",
            externalRef)
        .firstResultOptional();
  }

  /** Lets nobody else register under this key until the transaction ends. */
  public void holdExternalRef(String externalRef) {
    hold("external " + externalRef);
  }

  /** Lets nobody else import from this source until the transaction ends. */
  public void holdSource(String source) {
    hold("source " + source);
  }

  /**
   * The complaint another system speaks of: by our id or, without one, by its own key.
   *
   * @throws Refusal when there is none
   */
  public Complaint named(UUID id, String externalRef) {
    return id != null
        ? get(id)
        : Optional.ofNullable(externalRef)
            .flatMap(this::byExternalRef)
            .orElseThrow(
                () ->
                    new Refusal(
                        IntakeReason.COMPLAINT_NOT_NAMED,
                        "externalRef",
                        "Our complaintId, or the externalRef it was registered with."));
  }

  private void hold(String what) {
    db.find(HOLD, select -> select.setString(1, what), row -> "held");
  }
}

package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.outbox.Outbox;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.sealing.WordKeys;
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
  private final WordKeys keys;

  SqlComplaints(BulkCopy copy, SqlTemplate db, Outbox events, WordKeys keys) {
    this.copy = copy;
    this.db = db;
    this.events = events;
    this.keys = keys;
  }

  /** A complaint of a source, known by its key there. */
  public record Imported(String externalRef, UUID id, String reference) {}

  /** Keeps many that were just received, at once, and publishes their events. */
  public void saveAll(List<Complaint> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    keys.of(fresh.stream().map(Complaint::wordsOf).distinct().toList());
    copy.into(
        SqlComplaintCopy.STATEMENT, rows -> fresh.forEach(one -> SqlComplaintCopy.add(rows, one)));
    events.append(fresh.stream().flatMap(complaint -> complaint.releaseEvents().stream()).toList());
  }

  /** Refuses an id of which there is no complaint. */
  public void requireKnown(UUID id) {
    if (count("id", id) == 0) {
      throw new Refusal(CommonReason.UNKNOWN, "There is none of id " + id);
    }
  }

  /** Every complaint of a customer, oldest first. */
  public List<Complaint> ofCustomer(String customerRef) {
    return list("customerRef = ?1 order by receivedAt, id", customerRef);
  }

  /** Whether anything that a customer told is still kept. */
  public boolean keepsWordsOf(String customerRef) {
    return count("customerRef = ?1 and erasedAt is null", customerRef) > 0;
  }

  /** Ids of complaints that are over, were received before this and are not erased. */
  public List<UUID> closedBefore(Instant receivedBefore, int limit) {
    return find(
            "select id from complaint where erasedAt is null and status in ?1"
                + " and receivedAt < ?2 order by receivedAt",
            OVER,
            receivedBefore)
        .project(UUID.class)
        .page(0, limit)
        .list();
  }

  /** Those of a source that were imported before. */
  public List<Imported> imported(String source, Collection<String> externalRefs) {
    return db.find(
        IMPORTED,
        row -> new Imported(row.text("external_ref"), row.uuid("id"), row.text("reference")),
        source,
        externalRefs);
  }

  /** The open complaints of a customer that are merged into no other, latest receipt first. */
  public List<Complaint> openUnmerged(String customerRef, int limit) {
    return find(
            """
            from complaint mine
             where mine.customerRef = ?1 and mine.status not in ?2
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
            customerRef = ?1 and product = ?2 and resolvedAt between ?3 and ?4 and status in ?5
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

  private void hold(String what) {
    db.find(HOLD, row -> "held", what);
  }
}

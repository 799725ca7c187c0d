package recourse.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import recourse.intake.model.Complaint;
import recourse.intake.model.ComplaintStatus;
import recourse.intake.model.Complaints;
import recourse.intake.model.Search;
import recourse.spine.aggregate.AggregateRepository;

/** Complaints in PostgreSQL. */
@ApplicationScoped
class SqlComplaints extends AggregateRepository<Complaint> implements Complaints {
  private static final List<ComplaintStatus> OVER =
      List.of(ComplaintStatus.CLOSED, ComplaintStatus.WITHDRAWN);
  private static final List<ComplaintStatus> RESOLVED =
      List.of(ComplaintStatus.RESOLVED, ComplaintStatus.CLOSED);

  @Override
  public List<Complaint> imported(String source, Collection<String> externalRefs) {
    return list("provenance.source = ?1 and provenance.externalRef in ?2", source, externalRefs);
  }

  @Override
  public List<Complaint> search(Search search) {
    return new SqlSearch(search).run(getEntityManager());
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
  public Optional<Complaint> resolvedLast(String customerRef, String product, Instant from) {
    return find(
            """
            customer.ref = ?1 and product = ?2 and resolvedAt >= ?3 and status in ?4
            order by resolvedAt desc
            """,
            customerRef,
            product,
            from,
            RESOLVED)
        .firstResultOptional();
  }
}

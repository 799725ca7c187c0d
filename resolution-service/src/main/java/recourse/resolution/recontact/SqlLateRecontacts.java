package recourse.resolution.recontact;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.CaseStatus;
import recourse.spine.aggregate.AggregateRepository;

/** Late returns in PostgreSQL. */
@NullUnmarked // still to be annotated
@ApplicationScoped
public class SqlLateRecontacts extends AggregateRepository<LateRecontact> {
  private static final String BEFORE =
      """
      select r.told_at is not null as told, r.new_complaint_id, c.status
        from late_return r left join case_file c on c.id = r.new_complaint_id
       where r.complaint_id = :complaint and r.id <> :id
      """;

  private static final Sort OLDEST_FIRST = Sort.by("cameAt").and("id");

  /** As it stands; refused as unknown when there is none. */
  public LateRecontact.View show(UUID id) {
    return get(id).view();
  }

  /** The other returns to a complaint, with where the cases that go on for them stand. */
  @SuppressWarnings("unchecked")
  public List<LateRecontact.Earlier> before(LateRecontact late) {
    List<Tuple> rows =
        getEntityManager()
            .createNativeQuery(BEFORE, Tuple.class)
            .setParameter("complaint", late.complaintId())
            .setParameter("id", late.id())
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new LateRecontact.Earlier(
                    row.get("told", Boolean.class),
                    row.get("new_complaint_id", UUID.class),
                    row.get("status") == null
                        ? null
                        : CaseStatus.valueOf(row.get("status", String.class))))
        .toList();
  }

  /** Those of a complaint that still wait for the new one. */
  public List<LateRecontact> waitingOf(UUID complaintId) {
    return list("complaintId = ?1 and newComplaintId is null", complaintId);
  }

  /** A page of those that wait, oldest first. */
  public List<LateRecontact.View> waiting(Instant after, UUID afterId, int limit) {
    String condition = "newComplaintId is null";
    Parameters values = new Parameters();
    if (afterId != null) {
      condition += " and (cameAt, id) > (:at, :id)";
      values.and("at", after).and("id", afterId);
    }
    return find(condition, OLDEST_FIRST, values).page(0, limit).stream()
        .map(LateRecontact::view)
        .toList();
  }
}

package recourse.resolution.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.RootCause;
import recourse.resolution.casefile.CaseStatus;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.inquiry.SqlInquiries;
import recourse.resolution.redress.Redress;
import recourse.resolution.redress.SqlRedresses;
import recourse.resolution.work.SqlWorkItems;
import recourse.resolution.work.WorkItem;

/** Chains in PostgreSQL: a fixed number of statements each, however long the chain is. */
@NullUnmarked // still to be annotated
@ApplicationScoped
public class SqlTraceability {
  private static final int MANY = 200;
  private static final Viewer NOBODY = new Viewer("", role -> false);

  private static final String COMPLAINTS =
      "select c.id, w.product, w.issue, coalesce(w.received_at, c.opened_at) as received_at,"
          + " c.status, i.cause, i.caused_at from inquiry i join case_file c on c.id = i.id"
          + " left join work_item w on w.id = i.id ";

  private static final String WITH_CAUSE =
      COMPLAINTS
          + "where i.cause = :cause and (cast(:before as timestamptz) is null"
          + " or (i.caused_at, i.id) < (cast(:before as timestamptz), cast(:beforeId as uuid)))"
          + " order by i.caused_at desc, i.id desc limit :limit";

  private static final String OF_ACTION =
      COMPLAINTS
          + "join preventive_action_case p on p.case_id = i.id where p.action_id = :id"
          + " order by i.caused_at desc, i.id desc limit :limit";

  private final SqlCases cases;
  private final SqlWorkItems works;
  private final SqlInquiries inquiries;
  private final SqlRedresses redresses;
  private final SqlPostResolutionReviews aftermaths;
  private final SqlPreventiveActions actions;
  private final EntityManager database;

  SqlTraceability(
      SqlCases cases,
      SqlWorkItems works,
      SqlInquiries inquiries,
      SqlRedresses redresses,
      SqlPostResolutionReviews aftermaths,
      SqlPreventiveActions actions,
      EntityManager database) {
    this.cases = cases;
    this.works = works;
    this.inquiries = inquiries;
    this.redresses = redresses;
    this.aftermaths = aftermaths;
    this.actions = actions;
    this.database = database;
  }

  /** From a complaint to the effect; refused as unknown when there is no case. */
  public Traceability from(UUID complaintId) {
    Optional<WorkItem> work = works.findByIdOptional(complaintId);
    return Traceability.of(
        cases.seen(complaintId).view(NOBODY, Instant.EPOCH),
        new Traceability.Links(
            work.map(WorkItem::line),
            inquiries.find(complaintId),
            redresses
                .find(complaintId)
                .orElseGet(() -> Redress.of(complaintId))
                .view(NOBODY, Instant.EPOCH),
            aftermaths.find(complaintId),
            actions.shown(
                actions
                    .find("?1 member of cases order by plannedAt, id", complaintId)
                    .page(0, MANY)),
            work.map(WorkItem::repeatOf).orElse(null),
            works
                .find("repeatOf = ?1 order by receivedAt, id", complaintId)
                .page(0, MANY)
                .list()
                .stream()
                .map(WorkItem::id)
                .toList()));
  }

  /** From an action back to its complaints; refused as unknown when there is none. */
  public Traceability.OfAction toAction(UUID actionId) {
    return new Traceability.OfAction(
        actions.show(actionId), complaints(OF_ACTION, Map.of("id", actionId, "limit", MANY)));
  }

  /** The complaints with a cause, by the time it was found, the latest first. */
  public List<Traceability.Complaint> withCause(
      RootCause cause, Instant before, UUID beforeId, int limit) {
    Map<String, Object> values = new HashMap<>();
    values.put("cause", cause.name());
    values.put("before", before);
    values.put("beforeId", beforeId);
    values.put("limit", limit);
    return complaints(WITH_CAUSE, values);
  }

  /** The latest actions against a cause. */
  public List<PreventiveAction.View> against(RootCause cause, int limit) {
    return actions.shown(
        actions.find("cause = ?1 order by plannedAt desc, id desc", cause).page(0, limit));
  }

  @SuppressWarnings("unchecked")
  private List<Traceability.Complaint> complaints(String sql, Map<String, Object> values) {
    var query = database.createNativeQuery(sql, Tuple.class);
    values.forEach(query::setParameter);
    List<Tuple> rows = query.getResultList();
    return rows.stream().map(SqlTraceability::complaint).toList();
  }

  private static Traceability.Complaint complaint(Tuple row) {
    return new Traceability.Complaint(
        row.get("id", UUID.class),
        row.get("product", String.class),
        row.get("issue", String.class),
        row.get("received_at", Instant.class),
        CaseStatus.valueOf(row.get("status", String.class)),
        RootCause.valueOf(row.get("cause", String.class)),
        row.get("caused_at", Instant.class));
  }
}

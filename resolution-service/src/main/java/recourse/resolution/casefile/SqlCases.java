package recourse.resolution.casefile;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.resolution.inquiry.Inquiry;
import recourse.resolution.inquiry.SqlInquiries;
import recourse.resolution.letters.SqlCaseLetters;
import recourse.resolution.policies.DecisionBasis;
import recourse.resolution.redress.Redress;
import recourse.resolution.redress.SqlRedresses;
import recourse.resolution.work.plan.CasePlan;
import recourse.resolution.work.plan.SqlCasePlans;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Cases in PostgreSQL. */
@ApplicationScoped
public class SqlCases extends AggregateRepository<CaseFile> {
  private static final Sort OLDEST_FIRST = Sort.by("openedAt").and("id");

  private static final Viewer NOBODY = new Viewer("", role -> false);

  private final Clock clock;
  private final SqlRedresses redresses;
  private final SqlCaseLetters letters;
  private final SqlInquiries inquiries;
  private final SqlCasePlans plans;

  SqlCases(
      Clock clock,
      SqlRedresses redresses,
      SqlCaseLetters letters,
      SqlInquiries inquiries,
      SqlCasePlans plans) {
    this.clock = clock;
    this.redresses = redresses;
    this.letters = letters;
    this.inquiries = inquiries;
    this.plans = plans;
  }

  /**
   * EventPublisher and people change a case at the same time: one waits for the other, and only who
   * named a version that is gone is refused.
   */
  @Override
  public Optional<CaseFile> find(UUID complaintId) {
    return findByIdOptional(complaintId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The case to be looked at and not changed; refused as unknown when there is none. */
  public CaseFile seen(UUID complaintId) {
    return findByIdOptional(complaintId)
        .orElseThrow(() -> new Refusal(CommonReason.UNKNOWN, "There is none of id " + complaintId));
  }

  /** The cases of these complaints, as far as they were opened, read at once. */
  public List<CaseFile> among(Collection<UUID> complaintIds) {
    return list("id in ?1", complaintIds);
  }

  /** The case as it stands now, whole; refused as unknown when there is none. */
  @Transactional
  public CaseView show(UUID complaintId, Viewer viewer) {
    return CaseView.of(seen(complaintId), viewer, clock.instant());
  }

  /** The way of a case as stages; refused as unknown when there is none. */
  @Transactional
  public Stages stages(UUID complaintId) {
    return seen(complaintId)
        .stages(inquiries.find(complaintId).map(Inquiry::concludedAt).orElse(null));
  }

  /** What stands between a case and its closure; refused as unknown when there is none. */
  @Transactional
  public ClosureView closure(UUID complaintId) {
    return seen(complaintId).closureView(looseEnds(complaintId));
  }

  /** What is still to be done around a case before it can be closed, by name. */
  public List<String> looseEnds(UUID complaintId) {
    List<String> ends = new ArrayList<>();
    redresses.find(complaintId).map(Redress::looseEnds).ifPresent(ends::addAll);
    plans.find(complaintId).map(CasePlan::looseEnds).ifPresent(ends::addAll);
    return ends;
  }

  /**
   * Cases that are closed as soon as nothing is missing, in the order of ids.
   *
   * @param after continue behind this id
   */
  @Transactional
  public List<UUID> awaitingClosure(UUID after, int limit) {
    return find("closing.awaitedClosure is not null and id > ?1", Sort.by("id"), after)
        .page(0, limit)
        .stream()
        .map(CaseFile::complaintId)
        .toList();
  }

  /** What everything that was decided rests on; refused as unknown when there is none. */
  @Transactional
  public DecisionBasis grounds(UUID complaintId) {
    return get(complaintId).grounds(redresses.show(complaintId, NOBODY), letters.of(complaintId));
  }

  /** Cases in the order of their opening. */
  @Transactional
  public List<CaseSummary> list(CaseQuery query, Viewer viewer) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Parameters values = new Parameters();
    narrow(conditions, values, "handler", "handler = :handler", query.handler());
    narrow(conditions, values, "team", "team = :team", query.team());
    narrow(conditions, values, "status", "state.status = :status", query.status());
    narrow(conditions, values, "id", "(openedAt, id) > (:at, :id)", query.afterId());
    if (query.awaitingClosure()) {
      conditions.add("closing.awaitedClosure is not null");
    }
    if (query.afterId() != null) {
      values.and("at", query.afterOpening());
    }
    return find(String.join(" and ", conditions), OLDEST_FIRST, values)
        .page(0, query.limit())
        .stream()
        .map(file -> CaseSummary.of(file, viewer))
        .toList();
  }

  private static void narrow(
      List<String> conditions, Parameters values, String name, String condition, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.and(name, value);
    }
  }
}

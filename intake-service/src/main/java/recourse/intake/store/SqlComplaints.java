package recourse.intake.store;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.spine.aggregate.AggregateRepository;

/** Complaints in PostgreSQL. */
@ApplicationScoped
class SqlComplaints extends AggregateRepository<Complaint> implements Complaints {

  @Override
  public List<Complaint> imported(String source, Collection<String> externalRefs) {
    return list("provenance.source = ?1 and provenance.externalRef in ?2", source, externalRefs);
  }

  @Override
  public List<Complaint> search(Search search) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Parameters values = new Parameters();
    narrow(conditions, values, "customer.ref = :customer", "customer", search.customerRef());
    narrow(conditions, values, "status = :status", "status", search.status());
    narrow(conditions, values, "channel = :channel", "channel", search.channel());
    narrow(conditions, values, "product = :product", "product", search.product());
    narrow(conditions, values, "issue = :issue", "issue", search.issue());
    narrow(conditions, values, "receivedAt >= :from", "from", search.from());
    narrow(conditions, values, "receivedAt < :to", "to", search.to());
    if (search.beforeReceipt() != null) {
      conditions.add("(receivedAt < :receipt or (receivedAt = :receipt and id < :id))");
      values.and("receipt", search.beforeReceipt()).and("id", search.beforeId());
    }
    return find(String.join(" and ", conditions) + " order by receivedAt desc, id desc", values)
        .page(0, search.limit())
        .list();
  }

  private static void narrow(
      List<String> conditions, Parameters values, String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.and(name, value);
    }
  }
}

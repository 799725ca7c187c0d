package recourse.intake.store;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.drawer.Drawer;
import recourse.spine.outbox.Outbox;

/** Complaints in PostgreSQL. */
@ApplicationScoped
class SqlComplaints extends AggregateRepository<Complaint> implements Complaints {
  private static final String IMPORTED =
      """
      select external_ref, id, reference from complaint
       where source = ? and external_ref = any(?)
      """;

  @Inject BulkCopy copy;
  @Inject Drawer drawer;
  @Inject Outbox facts;

  @Override
  public void saveAll(List<Complaint> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    copy.into(ComplaintCopy.STATEMENT, ComplaintCopy.of(fresh));
    facts.append(fresh.stream().flatMap(complaint -> complaint.releaseFacts().stream()).toList());
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
    return drawer.find(
        IMPORTED,
        select -> {
          select.setString(1, source);
          select.setArray(2, select.getConnection().createArrayOf("text", externalRefs.toArray()));
        },
        row -> new Imported(row.getString(1), row.getObject(2, UUID.class), row.getString(3)));
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

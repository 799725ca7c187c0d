package recourse.resolution.redress;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import recourse.contract.RedressKind;
import recourse.resolution.casefile.Comparison;
import recourse.resolution.casefile.OpenObligations;
import recourse.resolution.casefile.SqlBesideCase;
import recourse.spine.money.Money;

/** Redress in PostgreSQL. */
@ApplicationScoped
@Priority(2) // named first among what is open
public class SqlRedresses extends SqlBesideCase<Redress> implements OpenObligations {
  private static final String DUE =
      """
      select case_id, pay_before,
             string_agg(concat_ws(' ', number, kind, amount_minor, currency), ',' order by number)
               as owed
        from redress_offer
       where status = 'ACCEPTED' and pay_before is not null
         and (pay_before, case_id) > (:after, :case)
       group by pay_before, case_id order by pay_before, case_id limit :limit
      """;

  @Override
  protected String table() {
    return "redress";
  }

  @Override
  public List<String> obligationsOf(UUID complaintId) {
    return find(complaintId).map(Redress::obligations).orElse(List.of());
  }

  /** The options as they are compared now; none where nothing was. */
  public Comparison comparisonOf(UUID complaintId) {
    return find(complaintId).map(Redress::comparison).orElse(Comparison.NONE);
  }

  /**
   * What is owed and not paid yet, the most urgent first.
   *
   * @param after the last day of the last row of the page before; null for the first page
   * @param afterCase its case; null for the first page
   */
  @SuppressWarnings("unchecked")
  public List<PaymentDue> due(Instant after, UUID afterCase, int limit, Instant now) {
    List<Tuple> rows =
        getEntityManager()
            .createNativeQuery(DUE, Tuple.class)
            .setParameter("after", after == null ? Instant.EPOCH : after)
            .setParameter("case", afterCase == null ? new UUID(0, 0) : afterCase)
            .setParameter("limit", limit)
            .getResultList();
    return rows.stream().map(row -> due(row, now)).toList();
  }

  private static PaymentDue due(Tuple row, Instant now) {
    return PaymentDue.of(
        row.get("case_id", UUID.class),
        row.get("pay_before", Instant.class),
        Arrays.stream(row.get("owed", String.class).split(",", -1))
            .map(SqlRedresses::owed)
            .toList(),
        now);
  }

  private static PaymentDue.Owed owed(String text) {
    String[] parts = text.split(" ", -1);
    return new PaymentDue.Owed(
        Integer.parseInt(parts[0]),
        RedressKind.valueOf(parts[1]),
        new Money(Long.parseLong(parts[2]), parts[3]));
  }
}

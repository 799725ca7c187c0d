package recourse.intake.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.intake.complaints.DataExport;
import recourse.intake.complaints.SqlComplaints;

/** What we know of a customer's needs; gone with the last complaint that is erased. */
@ApplicationScoped
class NeedsDataExport implements DataExport {
  private static final String FORGET =
      """
      delete from customer_needs
       where customer_ref in (select customer_ref from complaint where id in (:ids))
         and not exists (select 1 from complaint
                          where complaint.customer_ref = customer_needs.customer_ref
                            and erased_at is null and id not in (:ids))
      """;

  private final EntityManager session;
  private final SqlComplaints complaints;
  private final SqlNeeds needs;

  NeedsDataExport(EntityManager session, SqlComplaints complaints, SqlNeeds needs) {
    this.session = session;
    this.complaints = complaints;
    this.needs = needs;
  }

  /** Needs as they are told in an access report. */
  record Held(
      boolean vulnerable, Channel preferredChannel, String language, List<String> adjustments) {}

  @Override
  public String name() {
    return "needs";
  }

  @Override
  public List<?> about(UUID complaintId) {
    CustomerNeeds known = needs.of(complaints.get(complaintId).customer().ref());
    return List.of(
        new Held(
            known.vulnerable(), known.preferredChannel(), known.language(), known.adjustments()));
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    session.createNativeQuery(FORGET).setParameter("ids", complaintIds).executeUpdate();
  }
}

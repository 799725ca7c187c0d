package recourse.resolution.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import recourse.contract.RootCause;
import recourse.resolution.casefile.SqlBesideCase;
import recourse.resolution.casefile.SqlCases;

/** Inquiries in PostgreSQL. */
@ApplicationScoped
public class SqlInquiries extends SqlBesideCase<Inquiry> {
  private final SqlCases cases;

  SqlInquiries(SqlCases cases) {
    this.cases = cases;
  }

  @Override
  protected String table() {
    return "inquiry";
  }

  /** The inquiry as it stands, empty when it was not begun yet; refused without a case. */
  public InquiryView show(UUID complaintId) {
    cases.seen(complaintId);
    return find(complaintId).orElseGet(() -> Inquiry.of(complaintId)).view();
  }

  /** How many of these cases have this cause. */
  public long countWithCause(Collection<UUID> complaintIds, RootCause cause) {
    return count("id in ?1 and cause = ?2", complaintIds, cause);
  }
}

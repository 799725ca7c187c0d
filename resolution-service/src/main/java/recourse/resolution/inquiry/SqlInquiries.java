package recourse.resolution.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import recourse.contract.RootCause;
import recourse.resolution.casefile.BesideTheCase;
import recourse.resolution.casefile.SqlCases;

/** Inquiries in PostgreSQL. */
@ApplicationScoped
public class SqlInquiries extends BesideTheCase<Inquiry> implements Inquiries {
  @Inject SqlCases cases;

  SqlInquiries() {
    super("inquiry");
  }

  @Override
  @Transactional
  public InquiryView show(UUID complaintId) {
    cases.seen(complaintId);
    return find(complaintId).orElseGet(() -> Inquiry.of(complaintId)).view();
  }

  @Override
  public long countWithCause(Collection<UUID> complaintIds, RootCause cause) {
    return count("id in ?1 and cause = ?2", complaintIds, cause);
  }
}

package recourse.resolution.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.casefile.Stages;

/** The way of a case as stages, its inquiry among them. */
@ApplicationScoped
public class ShowStagesHandler {
  private final SqlCases cases;
  private final SqlInquiries inquiries;

  ShowStagesHandler(SqlCases cases, SqlInquiries inquiries) {
    this.cases = cases;
    this.inquiries = inquiries;
  }

  /** Of one case; refused as unknown when there is none. */
  @Transactional
  public Stages handle(UUID complaintId) {
    return cases
        .seen(complaintId)
        .stages(inquiries.find(complaintId).map(Inquiry::concludedAt).orElse(null));
  }
}

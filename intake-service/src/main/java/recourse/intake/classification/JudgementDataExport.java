package recourse.intake.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.DataExport;
import recourse.intake.complaints.Triage;

/** How we judged a complaint, every time. No word of the customer is in it: all of it stays. */
@ApplicationScoped
class JudgementDataExport implements DataExport {
  private final SqlJudgements judgements;

  JudgementDataExport(SqlJudgements judgements) {
    this.judgements = judgements;
  }

  /** A judgement as it stands in an access report. */
  record Entry(String product, String issue, Triage triage, boolean vulnerable, int taxonomy) {
    static Entry of(Judgement judgement) {
      return new Entry(
          judgement.product(),
          judgement.issue(),
          judgement.triage(),
          judgement.vulnerable(),
          judgement.taxonomy());
    }
  }

  @Override
  public String name() {
    return "judgements";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return judgements.of(complaintId).stream().map(Entry::of).toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    // codes and times only
  }
}

package recourse.resolution.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.contract.RootCause;

/** What was looked into for one case, as every door shows it. */
public record InquiryView(
    UUID complaintId, long version, List<Piece> evidence, Reasoning reasoning, Cause rootCause) {

  /** An evidence with its number. */
  public record Piece(
      int number,
      EvidenceKind kind,
      String statedBy,
      LocalDate dated,
      String reference,
      String words,
      String gatheredBy,
      Instant gatheredAt) {}

  /**
   * What was found and why.
   *
   * @param current false when evidence came in that it has not weighed
   */
  public record Reasoning(
      String finding,
      List<AppliedStandard> standards,
      List<Weighing> weighed,
      boolean current,
      String by,
      Instant at) {}

  /** From the symptom to the cause. */
  public record Cause(String symptom, List<Why> whys, RootCause cause, String by, Instant at) {}

  /** The inquiry as it is shown. */
  public static InquiryView of(Inquiry inquiry) {
    List<Piece> pieces = new ArrayList<>();
    for (Evidence e : inquiry.evidence) {
      pieces.add(
          new Piece(
              pieces.size() + 1,
              e.kind(),
              e.statedBy(),
              e.dated(),
              e.reference(),
              e.words(),
              e.gatheredBy(),
              e.gatheredAt()));
    }
    return new InquiryView(
        inquiry.id, inquiry.version(), pieces, reasoning(inquiry), cause(inquiry));
  }

  private static Reasoning reasoning(Inquiry inquiry) {
    return inquiry.reasonedAt == null
        ? null
        : new Reasoning(
            inquiry.finding,
            List.copyOf(inquiry.standards),
            List.copyOf(inquiry.weighings),
            inquiry.weighedUpTo == inquiry.evidence.size(),
            inquiry.reasonedBy,
            inquiry.reasonedAt);
  }

  public static Cause cause(Inquiry inquiry) {
    return inquiry.cause == null
        ? null
        : new Cause(
            inquiry.symptom,
            List.copyOf(inquiry.whys),
            inquiry.cause,
            inquiry.causedBy,
            inquiry.causedAt);
  }
}

package recourse.resolution.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import recourse.contract.RootCause;
import recourse.spine.aggregate.Versioned;

/** What was looked into for one case, as every door shows it. */
public record InquiryView(
    UUID complaintId, long version, List<Piece> evidence, Reasoning reasoning, Cause rootCause)
    implements Versioned {

  /** An evidence with its number. */
  public record Piece(
      int number,
      EvidenceKind kind,
      String statedBy,
      LocalDate dated,
      String reference,
      String words,
      String gatheredBy,
      Instant gatheredAt) {
    static Piece of(int number, Evidence piece) {
      return new Piece(
          number,
          piece.kind(),
          piece.statedBy(),
          piece.dated(),
          piece.reference(),
          piece.words(),
          piece.gatheredBy(),
          piece.gatheredAt());
    }
  }

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
}

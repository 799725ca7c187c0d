package recourse.resolution.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import recourse.contract.RootCause;

/**
 * Somebody looks into a case.
 *
 * @param by who does
 * @param expectedVersion the version the caller saw, or null
 * @param finding what they add
 */
public record Investigate(UUID complaintId, String by, Long expectedVersion, Finding finding) {

  /** One addition to the inquiry; answers with the number of what was added, or 0. */
  @FunctionalInterface
  public interface Finding {
    /** Adds it. */
    int add(Inquiry inquiry, String by, Instant at);
  }

  /** Gathers an evidence. */
  static Finding evidence(
      EvidenceKind kind, String statedBy, LocalDate dated, String reference, String words) {
    return (inquiry, by, at) ->
        inquiry.gather(new Evidence(kind, statedBy, dated, reference, words, by, at));
  }

  /** Says what was found and why. */
  static Finding reasoning(String found, List<AppliedStandard> standards, List<Weighing> weighed) {
    return (inquiry, by, at) -> {
      inquiry.reason(found, standards, weighed, by, at);
      return 0;
    };
  }

  /** Asks why until the cause. */
  static Finding cause(String symptom, List<Why> whys, RootCause cause) {
    return (inquiry, by, at) -> {
      inquiry.findCause(symptom, whys, cause, by, at);
      return 0;
    };
  }
}

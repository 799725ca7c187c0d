package recourse.resolution.policies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.Citation;
import recourse.resolution.casefile.Deescalation;
import recourse.resolution.letters.CaseLetter;
import recourse.resolution.redress.RedressView;

/**
 * Everything that was decided in a case, and the policy and version each rests on (R15): decisions,
 * redress, steps up and down, and letters.
 *
 * @param complaintId the complaint
 * @param items in the order of their kind, each kind oldest first
 */
public record DecisionBasis(UUID complaintId, List<Ground> items) {

  /** What sort of thing was decided. */
  public enum Kind {
    DECISION,
    REDRESS,
    ESCALATION,
    DEESCALATION,
    LETTER
  }

  /**
   * One thing that was decided.
   *
   * @param number within its kind
   * @param by who; absent when the system did, or another system told it
   * @param policies none on those from before they were kept, and on what another system told
   */
  public record Ground(Kind kind, int number, Instant at, String by, List<Citation> policies) {}

  /** From what was decided in a case, its redress and its letters. */
  static DecisionBasis of(CaseView file, RedressView redress, List<CaseLetter.View> letters) {
    List<Ground> all = new ArrayList<>();
    file.resolutions()
        .forEach(r -> all.add(new Ground(Kind.DECISION, r.round(), r.at(), r.by(), r.policies())));
    redress.redress().forEach(item -> all.add(ground(item)));
    int number = 0;
    for (CaseView.EscalationEntry e : file.escalations()) {
      number++;
      all.add(new Ground(Kind.ESCALATION, number, e.at(), e.by(), escalation(e.policyVersion())));
    }
    number = 0;
    for (Deescalation d : file.deescalations()) {
      number++;
      all.add(
          new Ground(
              Kind.DEESCALATION,
              number,
              d.deescalatedAt(),
              d.deescalatedBy(),
              escalation(d.policyVersion())));
    }
    letters.forEach(letter -> all.add(ground(letter)));
    return new DecisionBasis(file.complaintId(), all);
  }

  private static Ground ground(RedressView.Item item) {
    return new Ground(
        Kind.REDRESS, item.number(), item.preparedAt(), item.offeredBy(), item.policies());
  }

  private static Ground ground(CaseLetter.View letter) {
    List<Citation> rules =
        letter.checklist().stream()
            .map(line -> new Citation(line.law(), line.version()))
            .distinct()
            .toList();
    return new Ground(Kind.LETTER, letter.number(), letter.issuedAt(), letter.issuedBy(), rules);
  }

  private static List<Citation> escalation(String version) {
    return version == null ? List.of() : List.of(new Citation("escalation", version));
  }
}

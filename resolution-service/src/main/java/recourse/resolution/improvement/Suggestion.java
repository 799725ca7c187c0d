package recourse.resolution.improvement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.WorkReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Versioned;
import recourse.spine.aggregate.Words;
import recourse.spine.lifecycle.LifecycleStep;
import recourse.spine.refusal.Refusal;

/** Something to improve, as the handler of a case suggested it (R49). */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "suggestion")
public class Suggestion extends Aggregate implements HoldsWords {
  @Id private UUID id;
  private UUID complaintId;
  @Words private String text;
  private String suggestedBy;
  private Instant suggestedAt;

  @Enumerated(EnumType.STRING)
  private SuggestionStatus status;

  private String decidedBy;
  private Instant decidedAt;
  @Words private String because;
  private Instant doneAt;

  /** For the store only. */
  protected Suggestion() {}

  @Override
  public UUID wordsOf() {
    return complaintId;
  }

  /** Puts it into the backlog. */
  public static Suggestion made(UUID id, UUID complaintId, String text, String by, Instant at) {
    Suggestion suggestion = new Suggestion();
    suggestion.id = id;
    suggestion.complaintId = complaintId;
    suggestion.text = text;
    suggestion.suggestedBy = by;
    suggestion.suggestedAt = at;
    suggestion.status = SuggestionStatus.PROPOSED;
    return suggestion;
  }

  /** Somebody else says yes or no, or that it was done. */
  public void take(SuggestionStep step, String reason, String by, Instant at) {
    SuggestionStatus reached = step.takenFrom(status);
    if (by.equals(suggestedBy)) {
      throw new Refusal(WorkReason.OWN_SUGGESTION, "Somebody else must decide about it.");
    }
    status = reached;
    if (step == SuggestionStep.COMPLETE) {
      doneAt = at;
    } else {
      decidedBy = by;
      decidedAt = at;
      because = reason;
    }
  }

  /** Forgets the words. */
  public void forget() {
    text = null;
    because = null;
  }

  /** The suggestion as it is shown. */
  public View view() {
    return new View(
        id,
        version(),
        complaintId,
        text,
        suggestedBy,
        suggestedAt,
        status,
        decidedBy,
        decidedAt,
        because,
        doneAt,
        LifecycleStep.allowed(SuggestionStep.values(), status));
  }

  /** A suggestion as it is shown; the words are absent once they were forgotten. */
  public record View(
      UUID id,
      long version,
      UUID complaintId,
      String text,
      String suggestedBy,
      Instant suggestedAt,
      SuggestionStatus status,
      String decidedBy,
      Instant decidedAt,
      String because,
      Instant doneAt,
      List<SuggestionStep> allowedSteps)
      implements Versioned {}
}

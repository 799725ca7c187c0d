package recourse.resolution.improvement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.WorkReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * What remains of a case after its resolution; it has the complaint's id: the handler's reflection
 * on what worked (R49), and what the complaint did to goodwill, retention and reputation (R27).
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "aftermath")
public class PostResolutionReview extends Aggregate implements HoldsWords {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Id private UUID id;
  @Words private String worked;
  @Words private String toImprove;
  private String reflectedBy;
  private Instant reflectedAt;

  @ElementCollection
  @CollectionTable(name = "aftermath_effect", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<RecoveryEffect> effects = new ArrayList<>();

  /** For the store only. */
  protected PostResolutionReview() {}

  @Override
  public UUID wordsOf() {
    return id;
  }

  /** Begins for a case. */
  public static PostResolutionReview of(UUID complaintId) {
    PostResolutionReview aftermath = new PostResolutionReview();
    aftermath.id = complaintId;
    return aftermath;
  }

  /** The one who answered the complaint looks back; the latest reflection counts. */
  public void reflect(
      Resolved resolved, String whatWorked, String whatToImprove, String by, Instant at) {
    resolved.refuseUnlessAnswered();
    if (!by.equals(resolved.handler()) && !by.equals(resolved.answeredBy())) {
      throw new Refusal(
          WorkReason.NOT_ON_THIS_CASE, "Its handler, or who answered it, looks back on it.");
    }
    worked = whatWorked;
    toImprove = whatToImprove;
    reflectedBy = by;
    reflectedAt = at;
  }

  /**
   * Notes an effect that was seen between the resolution and today.
   *
   * @return its number
   */
  public int note(
      Resolved resolved,
      EffectKind kind,
      Effect effect,
      EffectSource source,
      LocalDate seenOn,
      String by,
      Instant at) {
    resolved.refuseUnlessAnswered();
    LocalDate resolvedOn = resolved.at().atZone(LONDON).toLocalDate();
    LocalDate today = at.atZone(LONDON).toLocalDate();
    if (seenOn.isBefore(resolvedOn) || seenOn.isAfter(today)) {
      throw new Refusal(
          WorkReason.EFFECT_OUT_OF_TIME,
          "seenOn",
          "A day from %s, when it was resolved, to %s.".formatted(resolvedOn, today));
    }
    effects.add(new RecoveryEffect(kind, effect, source, seenOn, by, at));
    return effects.size();
  }

  /** It as it is shown. */
  public PostResolutionReviewView view() {
    return new PostResolutionReviewView(
        id,
        version(),
        reflectedAt == null
            ? null
            : new PostResolutionReviewView.Reflection(worked, toImprove, reflectedBy, reflectedAt),
        List.copyOf(effects));
  }

  /** Forgets the words. */
  public void forget() {
    worked = null;
    toImprove = null;
  }

  /**
   * The resolution that is looked back on.
   *
   * @param at when; null while there is none
   * @param handler whom the case is assigned to
   * @param answeredBy who gave the latest answer
   */
  public record Resolved(Instant at, String handler, String answeredBy) {
    private void refuseUnlessAnswered() {
      if (at == null) {
        throw new Refusal(WorkReason.NOT_RESOLVED_YET, "First the complaint is answered.");
      }
    }
  }
}

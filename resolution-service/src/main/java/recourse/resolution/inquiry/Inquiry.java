package recourse.resolution.inquiry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.RootCause;
import recourse.contract.RootCauseIdentified;
import recourse.resolution.casefile.WorkReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * What was looked into for one case; it has the complaint's id. It gathers evidence of several
 * kinds (R21), holds the reasoning behind the decision so that a reviewer can follow it (R22), and
 * asks why from the symptom to the cause. The words stay here; only the code of the cause is told.
 */
@NullUnmarked // still to be annotated
@Entity
@DynamicUpdate
@Table(name = "inquiry")
public class Inquiry extends Aggregate implements HoldsWords {
  @Id private UUID id;

  @Document private List<Evidence> evidence = new ArrayList<>();
  @Document private Reasoning reasoning;
  @Document private CauseAnalysis analysis;

  @Enumerated(EnumType.STRING)
  private RootCause cause;

  private Instant causedAt;

  /**
   * What was found and why.
   *
   * @param upTo how many pieces of evidence it has weighed
   */
  record Reasoning(
      @Words String finding,
      List<AppliedStandard> standards,
      List<Weighing> weighings,
      int upTo,
      String by,
      Instant at) {
    Reasoning forgotten() {
      return new Reasoning(
          null,
          standards.stream().map(s -> new AppliedStandard("", null, null)).toList(),
          weighings.stream().map(w -> new Weighing(w.evidence(), w.weight(), null)).toList(),
          upTo,
          by,
          at);
    }
  }

  /** How the cause was found. */
  record CauseAnalysis(@Words String symptom, List<Why> whys, String by) {
    CauseAnalysis forgotten() {
      return new CauseAnalysis(null, whys.stream().map(why -> new Why(null, null)).toList(), by);
    }
  }

  /** For the store only. */
  protected Inquiry() {}

  @Override
  public UUID wordsOf() {
    return id;
  }

  /** Begins for a case. */
  public static Inquiry of(UUID complaintId) {
    Inquiry inquiry = new Inquiry();
    inquiry.id = complaintId;
    return inquiry;
  }

  /**
   * Adds an evidence; what was reasoned before has not weighed it.
   *
   * @return its number
   */
  public int gather(Evidence piece) {
    evidence.add(piece);
    return evidence.size();
  }

  /**
   * Says what was found, by which standards, and what each evidence was worth. Every piece that was
   * gathered is weighed, also one that is set aside: a reviewer must see that it was not
   * overlooked.
   */
  public void reason(
      String found, List<AppliedStandard> by, List<Weighing> weighed, String who, Instant at) {
    Set<Integer> numbers = weighed.stream().map(Weighing::evidence).collect(Collectors.toSet());
    Set<Integer> gathered =
        IntStream.rangeClosed(1, evidence.size()).boxed().collect(Collectors.toSet());
    if (numbers.size() < weighed.size() || !numbers.equals(gathered)) {
      throw new Refusal(
          WorkReason.EVIDENCE_NOT_WEIGHED,
          "weighed",
          "Each evidence of the file once, 1 to %d.".formatted(evidence.size()));
    }
    reasoning =
        new Reasoning(found, List.copyOf(by), List.copyOf(weighed), evidence.size(), who, at);
  }

  /**
   * Asks why from what was seen to what caused it. An answer that was given before, or that only
   * says the symptom again, leads in a circle and is refused.
   */
  public void findCause(String seen, List<Why> asked, RootCause found, String who, Instant at) {
    List<String> said =
        Stream.concat(Stream.of(seen), asked.stream().map(Why::answer)).map(Inquiry::bare).toList();
    if (Set.copyOf(said).size() < said.size()) {
      throw new Refusal(
          WorkReason.WHYS_IN_A_CIRCLE,
          "whys",
          "Answers that differ from each other and the symptom.");
    }
    analysis = new CauseAnalysis(seen, List.copyOf(asked), who);
    cause = found;
    causedAt = at;
    raise(new RootCauseIdentified(id, at, found, asked.size(), who));
  }

  /** When all the evidence was weighed and a finding made; null while that is still to come. */
  public Instant concludedAt() {
    return isReasonedUpToDate() ? reasoning.at() : null;
  }

  /** It as it is shown. */
  public InquiryView view() {
    return new InquiryView(id, version(), pieces(), reasoningShown(), rootCause());
  }

  /** Forgets all words; codes, numbers and times stay. */
  public void forget() {
    evidence.replaceAll(Evidence::forgotten);
    reasoning = reasoning == null ? null : reasoning.forgotten();
    analysis = analysis == null ? null : analysis.forgotten();
  }

  private boolean isReasonedUpToDate() {
    return reasoning != null && reasoning.upTo() == evidence.size();
  }

  private List<InquiryView.Piece> pieces() {
    return IntStream.range(0, evidence.size())
        .mapToObj(i -> InquiryView.Piece.of(i + 1, evidence.get(i)))
        .toList();
  }

  private InquiryView.Reasoning reasoningShown() {
    return reasoning == null
        ? null
        : new InquiryView.Reasoning(
            reasoning.finding(),
            reasoning.standards(),
            reasoning.weighings(),
            isReasonedUpToDate(),
            reasoning.by(),
            reasoning.at());
  }

  /** How the cause was found; null until it was. */
  public InquiryView.Cause rootCause() {
    return analysis == null
        ? null
        : new InquiryView.Cause(
            analysis.symptom(), analysis.whys(), cause, analysis.by(), causedAt);
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
  }
}

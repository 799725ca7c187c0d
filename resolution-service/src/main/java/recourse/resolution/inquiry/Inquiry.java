package recourse.resolution.inquiry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
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
import org.hibernate.annotations.ListIndexBase;
import recourse.contract.RootCause;
import recourse.contract.RootCauseIdentified;
import recourse.resolution.work.WorkReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * What was looked into for one case; it has the complaint's id. It gathers evidence of several
 * kinds (R21), holds the reasoning behind the decision so that a reviewer can follow it (R22), and
 * asks why from the symptom to the cause. The words stay here; only the code of the cause is told.
 */
@Entity
@Table(name = "inquiry")
public class Inquiry extends Aggregate implements HoldsWords {
  @Id UUID id;

  @ElementCollection
  @CollectionTable(name = "inquiry_evidence", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<Evidence> evidence = new ArrayList<>();

  @Words String finding;
  String reasonedBy;
  Instant reasonedAt;
  int weighedUpTo;

  @ElementCollection
  @CollectionTable(name = "inquiry_standard", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<AppliedStandard> standards = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "inquiry_weighing", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<Weighing> weighings = new ArrayList<>();

  @Words String symptom;

  @Enumerated(EnumType.STRING)
  RootCause cause;

  String causedBy;
  Instant causedAt;

  @ElementCollection
  @CollectionTable(name = "inquiry_why", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<Why> whys = new ArrayList<>();

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
    finding = found;
    standards.clear();
    standards.addAll(by);
    weighings.clear();
    weighings.addAll(weighed);
    weighedUpTo = evidence.size();
    reasonedBy = who;
    reasonedAt = at;
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
    symptom = seen;
    whys.clear();
    whys.addAll(asked);
    cause = found;
    causedBy = who;
    causedAt = at;
    raise(new RootCauseIdentified(id, at, found, asked.size(), who));
  }

  /** When all the evidence was weighed and a finding made; null while that is still to come. */
  public Instant concludedAt() {
    return weighedUpTo == evidence.size() ? reasonedAt : null;
  }

  /** Forgets all words; codes, numbers and times stay. */
  public void forget() {
    evidence.replaceAll(Evidence::forgotten);
    finding = null;
    standards.replaceAll(s -> new AppliedStandard("", null, null));
    weighings.replaceAll(w -> new Weighing(w.evidence(), w.weight(), null));
    symptom = null;
    whys.replaceAll(why -> new Why(null, null));
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
  }
}

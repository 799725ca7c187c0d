package recourse.resolution.replies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.aggregate.Aggregate;

/**
 * How a reply to a customer was judged before it went out (R18, R19, F6). It keeps the judgement
 * and not the reply, and never stands in the way. The one thing in it about the customer is the
 * version it was judged by, for that names their language.
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "reply_judgement")
public class ReplyJudgement extends Aggregate {
  @Id private UUID id;
  private UUID complaintId;
  private Instant judgedAt;
  private String writtenBy;
  private String policyVersion;
  private boolean toneRead;
  private BigDecimal similarity;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "reply_flag", joinColumns = @JoinColumn(name = "judgement_id"))
  @Column(name = "flag")
  @Enumerated(EnumType.STRING)
  private Set<ReplyFlag> flags = EnumSet.noneOf(ReplyFlag.class);

  /** For the store only. */
  protected ReplyJudgement() {}

  /**
   * Judges a reply.
   *
   * @param template the text it came from, or null when it came from none
   * @param tone reads its tone; none where its language is not read
   */
  public static ReplyJudgement of(
      UUID id,
      UUID complaintId,
      String reply,
      String template,
      Optional<ApologyPolicy> tone,
      String writtenBy,
      Instant at) {
    ReplyJudgement judgement = new ReplyJudgement();
    judgement.id = id;
    judgement.complaintId = complaintId;
    judgement.judgedAt = at;
    judgement.writtenBy = writtenBy;
    judgement.policyVersion = TemplatePolicy.CURRENT.version();
    tone.ifPresent(policy -> judgement.hear(reply, policy));
    judgement.compare(reply, template, TemplatePolicy.CURRENT);
    return judgement;
  }

  private void hear(String reply, ApologyPolicy policy) {
    toneRead = true;
    policyVersion = policy.version() + " " + policyVersion;
    flags.addAll(policy.flags(reply));
  }

  private void compare(String reply, String template, TemplatePolicy policy) {
    if (template == null) {
      return;
    }
    similarity = policy.similarity(reply, template);
    if (policy.isTemplateText(similarity)) {
      flags.add(ReplyFlag.TEMPLATE_TEXT);
    }
  }

  /** Its name. */
  public UUID id() {
    return id;
  }

  /** Forgets the language it was written in. */
  public void forget() {
    policyVersion = null;
  }

  /** The judgement as it is shown. */
  public View view() {
    return new View(
        id,
        complaintId,
        judgedAt,
        writtenBy,
        policyVersion,
        toneRead,
        similarity,
        similarity == null ? null : TemplatePolicy.CURRENT.threshold(),
        flags.stream().sorted().map(flag -> new Flagged(flag, flag.advice())).toList());
  }

  /**
   * A judgement as it is shown.
   *
   * @param policyVersion what it was judged by; null once forgotten
   * @param toneRead whether its tone was read; flags say nothing of it where it was not
   * @param similarity the share of the reply that is its template; null when it came from none
   * @param threshold from this share on, it counts as template text
   */
  public record View(
      UUID id,
      UUID complaintId,
      Instant judgedAt,
      String writtenBy,
      String policyVersion,
      boolean toneRead,
      BigDecimal similarity,
      BigDecimal threshold,
      List<Flagged> flags) {}

  /** Something to better, and how. */
  public record Flagged(ReplyFlag flag, String advice) {}
}

package recourse.resolution.model;

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
import java.util.Set;
import java.util.UUID;
import recourse.resolution.policy.ApologyPolicy;
import recourse.resolution.policy.ReplyFlag;
import recourse.resolution.policy.TemplatePolicy;
import recourse.spine.aggregate.Aggregate;

/**
 * How a reply to a customer was judged before it went out (R18, R19, F6). It keeps the judgement
 * and not the reply, so there is nothing in it to erase; and it never stands in the way.
 */
@Entity
@Table(name = "reply_judgement")
public class ReplyJudgement extends Aggregate {
  @Id UUID id;
  UUID complaintId;
  Instant judgedAt;
  String writtenBy;
  String policyVersion;
  BigDecimal similarity;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "reply_flag", joinColumns = @JoinColumn(name = "judgement_id"))
  @Column(name = "flag")
  @Enumerated(EnumType.STRING)
  Set<ReplyFlag> flags = EnumSet.noneOf(ReplyFlag.class);

  /** For the drawer only. */
  protected ReplyJudgement() {}

  /**
   * Judges a reply.
   *
   * @param template the text it came from, or null when it came from none
   */
  public static ReplyJudgement of(
      UUID id, UUID complaintId, String reply, String template, String writtenBy, Instant at) {
    ReplyJudgement judgement = new ReplyJudgement();
    judgement.id = id;
    judgement.complaintId = complaintId;
    judgement.judgedAt = at;
    judgement.writtenBy = writtenBy;
    judgement.policyVersion =
        ApologyPolicy.CURRENT.version() + " " + TemplatePolicy.CURRENT.version();
    judgement.flags.addAll(ApologyPolicy.CURRENT.flags(reply));
    judgement.compare(reply, template, TemplatePolicy.CURRENT);
    return judgement;
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

  /** The judgement as it is shown. */
  public Shown shown() {
    return new Shown(
        id,
        complaintId,
        judgedAt,
        writtenBy,
        policyVersion,
        similarity,
        similarity == null ? null : TemplatePolicy.CURRENT.threshold(),
        flags.stream().sorted().map(flag -> new Flagged(flag, flag.advice())).toList());
  }

  /**
   * A judgement as it is shown.
   *
   * @param similarity the share of the reply that is its template; null when it came from none
   * @param threshold from this share on, it counts as template text
   */
  public record Shown(
      UUID id,
      UUID complaintId,
      Instant judgedAt,
      String writtenBy,
      String policyVersion,
      BigDecimal similarity,
      BigDecimal threshold,
      List<Flagged> flags) {}

  /** Something to better, and how. */
  public record Flagged(ReplyFlag flag, String advice) {}
}

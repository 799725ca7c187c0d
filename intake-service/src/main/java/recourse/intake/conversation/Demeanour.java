package recourse.intake.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import recourse.contract.Channel;
import recourse.intake.sealing.Seal;
import recourse.intake.sealing.Sealed;
import recourse.spine.aggregate.Aggregate;

/**
 * Who is speaking in a complaint, as a handler last noticed: their emotion and manner and the
 * reason underneath, and what was tried to calm a contact.
 */
@Entity(name = "demeanour")
public class Demeanour extends Aggregate {
  @Id
  @Column(name = "complaint_id")
  private UUID complaintId;

  @Enumerated(EnumType.STRING)
  private Emotion emotion;

  @Enumerated(EnumType.STRING)
  private CommunicationStyle manner;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "underlying_reason")
  private Sealed underlyingReason;

  private Sealed tone;

  @Column(name = "non_verbal")
  private Sealed nonVerbal;

  private Sealed circumstances;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  @Column(name = "noticed_by")
  private String noticedBy;

  @ElementCollection
  @CollectionTable(name = "deescalation", joinColumns = @JoinColumn(name = "complaint_id"))
  @OrderColumn(name = "position")
  private List<DeescalationAttempt> deescalations = new ArrayList<>();

  /** For the store only. */
  protected Demeanour() {}

  /** Nobody has noticed anything yet. */
  public Demeanour(UUID complaintId) {
    this.complaintId = complaintId;
  }

  /** A handler noticed; the last one counts. */
  public void notice(DemeanourNote noticed, Seal seal, String by, Instant at) {
    noticed.requirePerceptible();
    emotion = noticed.emotion();
    manner = noticed.manner();
    channel = noticed.channel();
    underlyingReason = seal.close(noticed.underlyingReason());
    tone = seal.close(noticed.tone());
    nonVerbal = seal.close(noticed.nonVerbal());
    circumstances = seal.close(noticed.circumstances());
    noticedBy = by;
    noticedAt = at;
  }

  /** Something was tried to calm a contact. */
  public void tried(DeescalationAttempt deescalation) {
    deescalations.add(deescalation);
  }

  /**
   * What was noticed last; null before the first time.
   *
   * @param reading opens sealed words, or hides them
   */
  public DemeanourNote noticed(Function<Sealed, String> reading) {
    return emotion == null
        ? null
        : new DemeanourNote(
            emotion,
            manner,
            channel,
            reading.apply(underlyingReason),
            reading.apply(tone),
            reading.apply(nonVerbal),
            reading.apply(circumstances));
  }

  /** What they feel; null before anybody noticed. */
  public Emotion emotion() {
    return emotion;
  }

  public Instant noticedAt() {
    return noticedAt;
  }

  public String noticedBy() {
    return noticedBy;
  }

  /** What was tried, in order. */
  public List<DeescalationAttempt> deescalations() {
    return List.copyOf(deescalations);
  }
}

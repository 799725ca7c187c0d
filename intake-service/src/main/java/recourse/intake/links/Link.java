package recourse.intake.links;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintSplit;
import recourse.contract.CustomerKind;
import recourse.contract.FollowOnRegistered;
import recourse.contract.RepeatRecognised;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;

/**
 * What one complaint has to do with another. A merge is a link and nothing else: the later
 * complaint keeps its receipt, its contacts and its events, the earlier one goes on for both, and
 * ending the link undoes it whole.
 */
@Entity(name = "complaint_link")
public class Link extends Aggregate {
  /** Of what sort it is. */
  public enum Kind {
    /** It says the same as the other, which goes on for both. */
    MERGED_INTO,
    /** It brings back what the other had resolved. */
    REPEAT_OF,
    /** It goes on for the other, which was resolved too long ago to be reopened. */
    FOLLOW_ON_OF,
    /** A colleague's complaint, and the customer's complaint it became. */
    BECAME
  }

  private static final String FOLLOW_ON_BY = "late-return";

  @Id private UUID id;

  private UUID complaintId;

  private UUID otherId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private Instant madeAt;

  private String madeBy;

  @SuppressWarnings("UnusedVariable") // the store looks for it
  private @Nullable Instant endedAt;

  @SuppressWarnings("UnusedVariable") // kept for whoever asks later
  private @Nullable String endedBy;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Link() {}

  private Link(
      UUID id, Kind kind, LinkedComplaint one, LinkedComplaint other, String by, Instant at) {
    this.id = id;
    this.kind = kind;
    complaintId = one.id();
    otherId = other.id();
    madeAt = at;
    madeBy = by;
  }

  /** The later complaint says the same as the earlier one of the same customer. */
  static Link merge(
      UUID id, LinkedComplaint later, LinkedComplaint earlier, String by, Instant at) {
    requireMergeable(later, earlier);
    Link link = new Link(id, Kind.MERGED_INTO, later, earlier, by, at);
    link.raise(new ComplaintMerged(later.id(), at, earlier.id(), by));
    return link;
  }

  /** A complaint brings back what was resolved. */
  static Link repeat(
      UUID id, LinkedComplaint again, LinkedComplaint resolved, String policyVersion, Instant at) {
    Link link = new Link(id, Kind.REPEAT_OF, again, resolved, policyVersion, at);
    Instant resolvedAt = Objects.requireNonNull(resolved.resolvedAt(), "only what was resolved");
    link.raise(
        new RepeatRecognised(
            again.id(), again.receivedAt(), resolved.id(), resolvedAt, policyVersion));
    return link;
  }

  /**
   * A complaint goes on for one that was resolved too long ago to be reopened.
   *
   * @param returnId the message or follow-up by which the customer came back
   */
  static Link followOn(
      UUID id, LinkedComplaint goesOn, LinkedComplaint resolved, UUID returnId, Instant at) {
    Link link = new Link(id, Kind.FOLLOW_ON_OF, goesOn, resolved, FOLLOW_ON_BY, at);
    link.raise(new FollowOnRegistered(goesOn.id(), at, resolved.id(), returnId));
    return link;
  }

  /** A colleague's complaint became a customer's. */
  static Link became(
      UUID id, LinkedComplaint internal, LinkedComplaint external, String by, Instant at) {
    if (internal.customerKind() != CustomerKind.INTERNAL
        || external.customerKind() != CustomerKind.EXTERNAL) {
      throw new Refusal(
          IntakeReason.NOT_INTERNAL_AND_EXTERNAL,
          "complaint",
          "The complaint of a colleague, and the complaint of a customer it became.");
    }
    return new Link(id, Kind.BECAME, internal, external, by, at);
  }

  /** Whether it ties a complaint that brings this one back, or goes on for it. */
  public boolean saysAgain(UUID resolved) {
    return otherId.equals(resolved) && (kind == Kind.REPEAT_OF || kind == Kind.FOLLOW_ON_OF);
  }

  /** Whether it says that the one goes on for the other. */
  public boolean isFollowOn(UUID goesOn, UUID resolved) {
    return kind == Kind.FOLLOW_ON_OF && complaintId.equals(goesOn) && otherId.equals(resolved);
  }

  /** The merge is undone. */
  public void split(String by, Instant at) {
    endedAt = at;
    endedBy = by;
    raise(new ComplaintSplit(complaintId, at, otherId, by));
  }

  private static void requireMergeable(LinkedComplaint later, LinkedComplaint earlier) {
    if (later.id().equals(earlier.id())) {
      throw new Refusal(IntakeReason.MERGE_WITH_ITSELF, "into", "Another complaint.");
    }
    if (!later.customerRef().equals(earlier.customerRef())) {
      throw new Refusal(
          IntakeReason.MERGE_OF_STRANGERS, "into", "A complaint of the same customer.");
    }
    if (later.receivedAt().isBefore(earlier.receivedAt())) {
      throw new Refusal(
          IntakeReason.MERGE_LOSES_TIME,
          "into",
          "The other way round: the earlier receipt counts, and it is this one's.");
    }
  }

  public UUID id() {
    return id;
  }

  public UUID complaintId() {
    return complaintId;
  }

  public UUID otherId() {
    return otherId;
  }

  public Kind kind() {
    return kind;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }
}

package recourse.followup.quality;

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
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import recourse.contract.ReviewSampling;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;

/**
 * A case as reviewers see it: who had it in hand, and whether its latest round was drawn for
 * review, by chance or because something about it calls for a look.
 */
@Entity
@Table(name = "review_case")
public class ReviewCase extends Aggregate {
  @Id
  @Column(name = "complaint_id")
  private UUID id;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "review_case_handler", joinColumns = @JoinColumn(name = "complaint_id"))
  @Column(name = "handler")
  private Set<String> handlers = new TreeSet<>();

  private String team;
  private int round;
  private Instant resolvedAt;
  private boolean striking;

  @Enumerated(EnumType.STRING)
  private ReviewSampling drawn;

  private int reviews;

  protected ReviewCase() {}

  /** A case of which nothing was heard yet. */
  public ReviewCase(UUID complaintId) {
    id = complaintId;
  }

  /** Hears who has it in hand; null where that is nobody in particular. */
  public void hearHands(String handler, String itsTeam) {
    if (handler != null) {
      handlers.add(handler);
    }
    if (itsTeam != null) {
      team = itsTeam;
    }
  }

  /** Hears that a round was answered: the draw decides. */
  public void hearResolved(int itsRound, Instant at, ReviewPolicy policy) {
    if (itsRound > round) {
      round = itsRound;
      resolvedAt = at;
      reviews = 0;
      drawn = policy.drawsAtRandom(id, round, at) ? ReviewSampling.RANDOM : null;
      target(policy);
    }
  }

  /** Hears that it was escalated, missed a promise, came back or left the customer dissatisfied. */
  public void callForALook(ReviewPolicy policy) {
    striking = true;
    target(policy);
  }

  private void target(ReviewPolicy policy) {
    boolean open = resolvedAt != null && drawn == null && striking;
    if (open && policy.drawsTargeted(id, round, resolvedAt)) {
      drawn = ReviewSampling.TARGETED;
    }
  }

  /**
   * Somebody reviews the latest round.
   *
   * @return which opinion it is, from 1
   */
  public int review(String reviewer) {
    if (handlers.contains(reviewer)) {
      throw new Refusal(
          ReviewReason.OWN_CASE, "Somebody who never had this case in hand has to review it.");
    }
    if (resolvedAt == null) {
      throw new Refusal(ReviewReason.NOT_RESOLVED, "It can be reviewed once it is resolved.");
    }
    reviews++;
    return reviews;
  }

  public UUID id() {
    return id;
  }

  /** Whether this person ever had it in hand. */
  public boolean wasHandledBy(String person) {
    return handlers.contains(person);
  }

  /** The team that had it last, or null. */
  public String team() {
    return team;
  }

  /** The latest round that was answered; 0 before the first answer. */
  public int round() {
    return round;
  }

  public Instant resolvedAt() {
    return resolvedAt;
  }

  /** Why it was drawn; null if it was not. */
  public ReviewSampling drawn() {
    return drawn;
  }

  /** How many reviews of the latest round there are. */
  public int reviews() {
    return reviews;
  }
}

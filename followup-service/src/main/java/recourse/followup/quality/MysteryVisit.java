package recourse.followup.quality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/** Somebody tried our service as a customer would, and scored it on the standards of reviewers. */
@Entity
@Table(name = "mystery_visit")
public class MysteryVisit extends Aggregate {
  @Id private UUID id;
  private String team;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private Instant visitedAt;
  private String recordedBy;
  private String remark;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "mystery_score", joinColumns = @JoinColumn(name = "visit_id"))
  @OrderColumn(name = "position")
  private List<CardScore> cards = new ArrayList<>();

  protected MysteryVisit() {}

  /** A visit to a team, by a channel. */
  public MysteryVisit(Visit visit, List<CardScore> cards, String recordedBy, Instant now) {
    if (visit.at().isAfter(now)) {
      throw new Refusal(
          ReviewReason.NOT_YET, "visitedAt", "When the visit was, not later than now.");
    }
    id = Identity.next();
    team = visit.team();
    channel = visit.channel();
    visitedAt = visit.at();
    remark = visit.remark();
    this.recordedBy = recordedBy;
    this.cards = new ArrayList<>(cards);
  }

  /**
   * What is told of a visit.
   *
   * @param team that was visited
   * @param channel by which
   * @param at when
   * @param remark in the shopper's words, or null
   */
  public record Visit(String team, Channel channel, Instant at, String remark) {}

  public UUID id() {
    return id;
  }

  public Visit visit() {
    return new Visit(team, channel, visitedAt, remark);
  }

  public String recordedBy() {
    return recordedBy;
  }

  public List<CardScore> cards() {
    return List.copyOf(cards);
  }
}

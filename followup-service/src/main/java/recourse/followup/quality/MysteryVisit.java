package recourse.followup.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
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
  private @Nullable String remark;
  @Document private List<CardScore> cards;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected MysteryVisit() {}

  /** A visit to a team, by a channel. */
  MysteryVisit(Visit visit, List<CardScore> cards, String recordedBy, Instant now) {
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
    this.cards = List.copyOf(cards);
  }

  /**
   * What a shopper reports.
   *
   * @param team that was visited
   * @param channel by which
   * @param at when
   * @param remark in the shopper's words
   */
  public record Visit(String team, Channel channel, Instant at, @Nullable String remark) {}

  public UUID id() {
    return id;
  }

  Instant visitedAt() {
    return visitedAt;
  }

  /** As it is shown. */
  MysteryVisitView view() {
    return new MysteryVisitView(id, team, channel, visitedAt, recordedBy, cards, remark);
  }
}

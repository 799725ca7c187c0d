package recourse.followup.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;

/**
 * How one of us sees our own service in a month, on the standards of reviewers. It does not say who
 * they are or when they said it; who has spoken this month is kept apart from what was said.
 */
@Entity
@Table(name = "staff_pulse")
@SuppressWarnings("UnusedVariable") // read in sums only, by SQL
public class StaffPulse extends Aggregate {
  @Id private UUID id;
  private String team;
  private LocalDate month;
  private int satisfaction;
  @Document private List<CardScore> cards;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected StaffPulse() {}

  /**
   * A voice.
   *
   * @param team whose service it is about
   * @param month its first day
   * @param satisfaction with working here, 1 to 5
   */
  StaffPulse(String team, LocalDate month, int satisfaction, List<CardScore> cards) {
    id = UUID.randomUUID();
    this.team = team;
    this.month = month;
    this.satisfaction = satisfaction;
    this.cards = List.copyOf(cards);
  }
}

package recourse.followup.quality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.Aggregate;

/**
 * How one of us sees our own service in a month, on the standards of reviewers. It does not say who
 * they are or when they said it; who has spoken this month is kept apart from what was said.
 */
@Entity
@Table(name = "staff_pulse")
public class StaffPulse extends Aggregate {
  @Id private UUID id;
  private String team;
  private LocalDate month;
  private int satisfaction;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "pulse_score", joinColumns = @JoinColumn(name = "pulse_id"))
  @OrderColumn(name = "position")
  private List<CardScore> cards = new ArrayList<>();

  protected StaffPulse() {}

  /**
   * A voice.
   *
   * @param satisfaction with working here, 1 to 5
   */
  public StaffPulse(String team, LocalDate month, int satisfaction, List<CardScore> cards) {
    id = UUID.randomUUID();
    this.team = team;
    this.month = month;
    this.satisfaction = satisfaction;
    this.cards = new ArrayList<>(cards);
  }

  public UUID id() {
    return id;
  }

  /** The team whose service it is about. */
  public String team() {
    return team;
  }

  /** The first day of the month it is about. */
  public LocalDate month() {
    return month;
  }

  /** With working here, 1 to 5. */
  public int satisfaction() {
    return satisfaction;
  }

  public List<CardScore> cards() {
    return List.copyOf(cards);
  }
}

package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.refusal.Refusal;
import recourse.spine.sql.SqlTemplate;

/** All voices of staff, which are joined to nobody. */
@ApplicationScoped
public class SqlStaffPulses extends AggregateRepository<StaffPulse> {
  private static final String NOTE =
      "insert into pulse_voice (month, person) values (?, ?) on conflict do nothing";

  private final SqlTemplate db;

  SqlStaffPulses(SqlTemplate db) {
    this.db = db;
  }

  /** Notes that somebody has spoken this month; refused if they have before. */
  void noteVoice(String person, LocalDate month) {
    int noted =
        db.change(
            NOTE,
            insert -> {
              insert.setObject(1, month);
              insert.setString(2, person);
            });
    if (noted == 0) {
      throw new Refusal(ReviewReason.VOICE_GIVEN, "One voice each, every month.");
    }
  }
}

package recourse.followup.quality;

import java.time.LocalDate;

/** All voices of staff. */
public interface StaffPulses {
  /** Notes that somebody has spoken this month; refused if they have before. */
  void noteVoice(String person, LocalDate month);

  /** Keeps what was said, which is joined to nobody. */
  void save(StaffPulse pulse);
}

package recourse.followup.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What an organisation may decide for itself. */
@ConfigMapping(prefix = "recourse")
public interface Settings {
  /** When work is done: zone, holidays, week. */
  String calendar();

  /** What is promised. */
  Promises promises();

  /** Asking whether it worked. */
  FollowUp followUp();

  /** What is promised. */
  interface Promises {
    /** The name of the promise in facts. */
    String version();

    /** The first day of receipt it holds for. */
    LocalDate effectiveFrom();
  }

  /** Asking whether it worked. */
  interface FollowUp {
    /** Working time until the first question; two working days if left out. */
    Optional<Duration> after();

    /** Working time until the next try; two working days if left out. */
    Optional<Duration> againAfter();

    /** How often to try. */
    @WithDefault("3")
    int tries();
  }
}

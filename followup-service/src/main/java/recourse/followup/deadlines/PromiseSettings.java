package recourse.followup.deadlines;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;

/** What an organisation promises. */
@ConfigMapping(prefix = "recourse.promises")
public interface PromiseSettings {
  /** The name of the promise in events. */
  String version();

  /** The first day of receipt it holds for. */
  LocalDate effectiveFrom();
}

package recourse.followup.followups;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whom an organisation asks for scores. */
@ConfigMapping(prefix = "recourse.surveys")
public interface SurveySettings {
  /** Dated wordings with semicolons between: first day, share drawn, most per customer and time. */
  @WithDefault("2026-01-01 rate=1 cap=3/P90D")
  String policy();

  /** References of customers who are tests, as a regular expression. */
  @WithDefault("test-.*")
  String testCustomers();
}

package recourse.metrics.integrity;

import java.util.Locale;

/** What an integrity review looks for. */
public enum IntegrityCheck {
  PAUSE_SHARE(
      Subject.TEAM,
      Test.MORE_THAN_PEERS,
      "Of its resolved complaints, those that stood still for more than half of their life: more"
          + " than with others for the same product and issue."),
  PAUSE_BEFORE_BREACH(
      Subject.TEAM,
      Test.BUNCHING,
      "Pauses that begin in the last tenth of the time allowed, against the tenth before it: where"
          + " pauses follow the work, neither has more."),
  SURVEY_COVERAGE(
      Subject.TEAM,
      Test.MORE_THAN_PEERS,
      "Resolutions two weeks old whose customer may be asked for scores and was never asked anything:"
          + " more than with others for the same product and issue."),
  SURVEY_SELECTION(
      Subject.TEAM,
      Test.WITHIN_TEAM,
      "Resolutions that went badly (late, escalated, reopened or not upheld) and whose customer was"
          + " never asked: more than of the team's others for the same product and issue."),
  PREMATURE_CLOSURE(
      Subject.TEAM,
      Test.MORE_THAN_PEERS,
      "Closings before the customer confirmed, reopened within two weeks: more than with others for"
          + " the same product and issue."),
  RATING_TOKEN_ONCE(
      Subject.TEAM,
      Test.RULE,
      "Answers to a survey that nobody was sent, a third version of an answer, or an amendment later"
          + " than 24 hours: there should be none."),
  UPHELD_BY_CHANNEL(
      Subject.CHANNEL,
      Test.UNEQUAL,
      "Complaints upheld, of those decided: another share by one channel than by the others for the"
          + " same product and issue."),
  UPHELD_BY_VULNERABILITY(
      Subject.VULNERABILITY,
      Test.UNEQUAL,
      "Complaints upheld, of those decided: another share for vulnerable customers than for others"
          + " with the same product and issue."),
  UPHELD_BY_ADJUSTMENT(
      Subject.ADJUSTMENT,
      Test.UNEQUAL,
      "Complaints upheld, of those decided: another share for customers with an adjustment than for"
          + " others with the same product and issue."),
  LATE_BY_CHANNEL(
      Subject.CHANNEL,
      Test.UNEQUAL,
      "Promises to answer that were missed: another share by one channel than by the others for the"
          + " same product and issue."),
  LATE_BY_VULNERABILITY(
      Subject.VULNERABILITY,
      Test.UNEQUAL,
      "Promises to answer that were missed: another share for vulnerable customers than for others"
          + " with the same product and issue."),
  LATE_BY_ADJUSTMENT(
      Subject.ADJUSTMENT,
      Test.UNEQUAL,
      "Promises to answer that were missed: another share for customers with an adjustment than for"
          + " others with the same product and issue.");

  /** Who or what is looked at. */
  public enum Subject {
    TEAM,
    CHANNEL,
    VULNERABILITY,
    ADJUSTMENT
  }

  /** By which test. */
  public enum Test {
    MORE_THAN_PEERS(
        "Cochran-Mantel-Haenszel, one-sided, stratified by product and issue, against all others"),
    WITHIN_TEAM("Cochran-Mantel-Haenszel, one-sided, stratified by product and issue, within"),
    UNEQUAL(
        "Cochran-Mantel-Haenszel, two-sided, stratified by product and issue, against all others"),
    BUNCHING("exact binomial, one-sided, against one half"),
    RULE("none: every single one is told");

    private final String words;

    Test(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  private final Subject subject;
  private final Test test;
  private final String words;

  IntegrityCheck(Subject subject, Test test, String words) {
    this.subject = subject;
    this.test = test;
    this.words = words;
  }

  /** For example {@code pause_share}. */
  public String publicName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Subject subject() {
    return subject;
  }

  public Test test() {
    return test;
  }

  /** What is looked for, in words. */
  public String words() {
    return words;
  }
}

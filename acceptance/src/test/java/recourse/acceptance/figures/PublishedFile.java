package recourse.acceptance.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import recourse.acceptance.stack.RunningStack;
import recourse.importers.CsvSource;
import recourse.importers.Mapping;

/** A file of real complaints, and what is asked about it once it is imported. */
public enum PublishedFile {
  CFPB_SAMPLE(
      Mapping.CFPB,
      sample(Mapping.CFPB),
      new Question.Days("2014-01-01", "2023-12-31", "Europe/London"),
      new Question.Days("2019-01-01", "2021-12-31", "America/New_York")),
  BOSTON_SAMPLE(
      Mapping.BOSTON_311,
      sample(Mapping.BOSTON_311),
      new Question.Days("2011-06-01", "2012-12-31", "Europe/London"),
      new Question.Days("2011-09-01", "2011-10-31", "America/New_York")),
  NYC_SAMPLE(
      Mapping.NYC_311,
      sample(Mapping.NYC_311),
      new Question.Days("2025-01-01", "2025-12-31", "Europe/London"),
      new Question.Days("2025-02-01", "2025-02-28", "America/New_York")),
  INCIDENT_SAMPLE(
      Mapping.INCIDENT_LOG,
      sample(Mapping.INCIDENT_LOG),
      new Question.Days("2016-02-01", "2017-03-31", "Europe/London"),
      new Question.Days("2016-03-01", "2016-03-31", "Asia/Kolkata")),
  CFPB(
      Mapping.CFPB,
      "../shared/data/complaints-cfpb.csv.gz",
      new Question.Days("2011-01-01", "2020-12-31", "Europe/London"),
      new Question.Days("2023-06-01", "2023-06-30", "America/New_York")),
  BOSTON(
      Mapping.BOSTON_311,
      "../shared/data/service-requests-311.csv.gz",
      new Question.Days("2011-06-01", "2012-12-31", "Europe/London"),
      new Question.Days("2011-09-01", "2011-10-31", "America/New_York")),
  NYC(
      Mapping.NYC_311,
      "../shared/data/service-requests-nyc-animals.csv.gz",
      new Question.Days("2025-01-01", "2025-12-31", "Europe/London"),
      new Question.Days("2025-02-01", "2025-02-28", "America/New_York")),
  INCIDENT_LOG(
      Mapping.INCIDENT_LOG,
      "../shared/data/incident-events.csv.gz",
      new Question.Days("2016-02-01", "2017-03-31", "Europe/London"),
      new Question.Days("2016-03-01", "2016-04-30", "Asia/Kolkata"));

  private final Mapping mapping;
  private final String path;
  private final Question.Days whole;
  private final Question.Days narrow;

  PublishedFile(Mapping mapping, String path, Question.Days whole, Question.Days narrow) {
    this.mapping = mapping;
    this.path = path;
    this.whole = whole;
    this.narrow = narrow;
  }

  /** The four small ones that are shipped. */
  public static List<PublishedFile> samples() {
    return List.of(CFPB_SAMPLE, BOSTON_SAMPLE, NYC_SAMPLE, INCIDENT_SAMPLE);
  }

  /** The complete ones beside the incident log, for whoever has the time. */
  public static List<PublishedFile> complete() {
    return List.of(CFPB, BOSTON, NYC);
  }

  /** How it is read; also the name of its source in Recourse. */
  public Mapping mapping() {
    return mapping;
  }

  /** Where it lies. */
  public Path file() {
    return RunningStack.checkout().resolve(path).normalize();
  }

  /** Whether it lies there. */
  public boolean isHere() {
    return Files.isReadable(file());
  }

  /** It, to be imported. */
  public CsvSource toImport() {
    return CsvSource.of(file());
  }

  /** What is asked: the whole of its time in every direction, and a part of it in another zone. */
  public List<Question> questions() {
    return List.of(
        new Question(mapping, whole, "product"),
        new Question(mapping, whole, "channel"),
        new Question(mapping, whole, "month"),
        new Question(mapping, whole, "source"),
        new Question(mapping, narrow, "product"),
        new Question(mapping, narrow, "team"));
  }

  private static String sample(Mapping mapping) {
    return "importers/src/main/resources/sample/" + mapping + ".csv.gz";
  }
}

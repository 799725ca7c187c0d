package recourse.importers;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The sources whose files can be read. What becomes of each column stands in {@code README.md}. */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists and stateless references
public enum Mapping {
  CFPB("cfpb", CfpbReader.COLUMNS, CfpbReader::new),
  BOSTON_311("boston-311", BostonReader.COLUMNS, BostonReader::new),
  NYC_311("nyc-311", NycReader.COLUMNS, NycReader::new),
  INCIDENT_LOG("incident-log", IncidentReader.COLUMNS, IncidentReader::new);

  private final String title;
  private final List<String> columns;
  private final DataSetReader.Making making;

  Mapping(String title, List<String> columns, DataSetReader.Making making) {
    this.title = title;
    this.columns = columns;
    this.making = making;
  }

  /**
   * The mapping of this name.
   *
   * @throws IllegalArgumentException if there is none, naming those that there are
   */
  public static Mapping named(String title) {
    return Arrays.stream(values())
        .filter(mapping -> mapping.title.equals(title))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no mapping '" + title + "', only " + titles()));
  }

  private static String titles() {
    return Arrays.stream(values()).map(Mapping::toString).collect(Collectors.joining(", "));
  }

  /** The columns a file must have to be read; others are allowed and left alone. */
  List<String> columns() {
    return columns;
  }

  /** The column that names the complaint at its source. */
  String key() {
    return columns.get(0);
  }

  DataSetReader reader(Consumer<ImportedLife> lives, Consumer<RowFinding> findings) {
    return making.reader(lives, findings);
  }

  /** The name by which people choose it and by which intake knows the source. */
  @Override
  public String toString() {
    return title;
  }
}

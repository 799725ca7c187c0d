package recourse.importers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a mapping made of a file written in a test: its lives and its findings. */
record ReadFile(List<ImportedLife> lives, List<RowFinding> findings, long rows) {

  static ReadFile of(Mapping mapping, String... lines) {
    return of(mapping, text(String.join("\n", lines) + "\n"));
  }

  static ReadFile of(Mapping mapping, CsvSource source) {
    List<ImportedLife> lives = new ArrayList<>();
    List<RowFinding> findings = new ArrayList<>();
    LifeParser reading = new LifeParser(source, mapping);
    reading.each(lives::add, findings::add);
    return new ReadFile(lives, findings, reading.read());
  }

  static ReadFile sample(Mapping mapping) {
    return of(mapping, CsvSource.sample(mapping));
  }

  static CsvSource text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new CsvSource("file in a test", () -> new ByteArrayInputStream(bytes));
  }

  ImportedLife only() {
    if (lives.size() != 1) {
      throw new AssertionError("expected one life, not " + lives.size() + "; found " + findings);
    }
    return lives.get(0);
  }

  /** Findings as {@code line KIND reason column}. */
  List<String> found() {
    return findings.stream()
        .map(f -> f.place().line() + " " + f.kind() + " " + f.reason() + " " + f.column())
        .toList();
  }

  /** Steps of the only life as {@code STEP time}, with what else they say. */
  List<String> steps() {
    return only().life().steps().stream()
        .map(
            step ->
                step.step()
                    + " "
                    + step.at().toString().substring(5, 16)
                    + (step.handler() == null ? "" : " " + step.handler())
                    + (step.team() == null ? "" : " team " + step.team())
                    + (step.waitingFor() == null ? "" : " " + step.waitingFor()))
        .toList();
  }
}

package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private FakeImportEndpoints services;

  @BeforeEach
  void open() throws IOException {
    services = new FakeImportEndpoints();
  }

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void shouldSumUpAndSucceedAlsoWhenRowsWereDirty() throws IOException {
    // given
    Path report = folder.resolve("report.csv");
    // when
    int code = run(file().toString(), "--mapping", "nyc-311", "--report", report.toString());
    // then
    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("requests.csv: 2 rows, 1 complaints")
        .contains("1 created, 0 there before, 0 refused")
        .contains("1 SKIPPED unknown_state")
        .contains("SKIPPED line 3 (record 2) 2: Status \"Lost\" unknown_state")
        .contains("All of them: " + report);
    assertThat(err.toString()).contains("2/2 rows");
    assertThat(Files.readAllLines(report)).hasSize(2);
    assertThat(services.requests).allMatch(request -> request.endsWith("Bearer local"));
  }

  @Test
  void shouldPreferTheTokenOfTheCommandLine() throws IOException {
    // when
    run(file().toString(), "--mapping", "nyc-311", "--token", "mine");
    // then
    assertThat(services.requests).allMatch(request -> request.endsWith("Bearer mine"));
  }

  @Test
  void shouldNameTheMappingsThereAre() throws IOException {
    // when
    int code = run(file().toString(), "--mapping", "paris");
    // then
    assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString())
        .contains("no mapping 'paris', only cfpb, boston-311, nyc-311, incident-log");
  }

  @Test
  void shouldSayThatThereIsNoSuchFile() {
    // when
    int code = run("nowhere.csv", "--mapping", "cfpb");
    // then
    assertThat(code).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("There is no file nowhere.csv that can be read.");
  }

  @Test
  void shouldFailWithOneSentenceOnAFileOfAnotherKind() throws IOException {
    // when
    int code = run(file().toString(), "--mapping", "cfpb");
    // then
    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).contains("The import stopped: requests.csv is no cfpb file");
  }

  @Test
  void shouldFailWhenADoorRefuses() throws IOException {
    // given
    services.status = 422;
    // when
    int code = run(file().toString(), "--mapping", "nyc-311");
    // then
    assertThat(code).isEqualTo(1);
  }

  private int run(String... arguments) {
    CommandLine command =
        new CommandLine(new ImportCommand(() -> "local"))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--intake-url=" + services.at("/intake");
    all[arguments.length + 1] = "--resolution-url=" + services.at("/resolution");
    return command.execute(all);
  }

  private Path file() throws IOException {
    return Files.writeString(
        folder.resolve("requests.csv"),
        """
        Unique Key,Created Date,Closed Date,Complaint Type,Descriptor,Status,Resolution Action Updated Date
        1,1/1/2025 9:33,1/7/2025 10:50,Dead Animal,Cat,Closed,
        2,1/1/2025 9:33,1/7/2025 10:50,Dead Animal,Cat,Lost,
        """);
  }
}

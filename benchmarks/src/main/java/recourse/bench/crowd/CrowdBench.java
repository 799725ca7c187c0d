package recourse.bench.crowd;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./recourse bench}: starts a stack of its own, asks each question with its floor in the
 * same run, prints one table and appends it as one line of JSON to {@code benchmarks/results}.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures what Recourse carries, each figure beside its floor.")
public final class CrowdBench implements Callable<Integer> {
  @Option(
      names = "--checkout",
      defaultValue = "${sys:recourse.checkout:-.}",
      description = "the folder with the modules")
  private Path checkout = Path.of(".");

  @Option(names = "--creates", defaultValue = "4000", description = "complaints of the burst")
  private int creates;

  @Option(names = "--lives", defaultValue = "300", description = "whole lives")
  private int lives;

  @Option(names = "--callers", defaultValue = "32", description = "connections at once")
  private int callers;

  @Option(names = "--quiet-seconds", defaultValue = "30", description = "how long to look at rest")
  private int quietSeconds;

  @Option(names = "--note", defaultValue = "", description = "kept with the results")
  private String note = "";

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CrowdBench()).execute(arguments));
  }

  /** A question to a running stack. */
  interface Question {
    List<Measured> ask(BenchStack stack) throws Exception;
  }

  @Override
  public Integer call() throws Exception {
    List<Question> questions =
        List.of(
            new Creates(creates, callers),
            new WholeLives(lives, callers),
            new Timeline(100, 20),
            new Reads(creates, callers),
            new Statements(quietSeconds),
            CrowdBench::startAndMemory);
    List<Measured> table = new ArrayList<>();
    System.out.println(
        "| Question | Value | p50 ms | p99 ms | CPU s per 1,000 | Floor | Ratio |\n"
            + "|---|---|---|---|---|---|---|");
    try (BenchStack stack = BenchStack.start(checkout.toAbsolutePath().normalize())) {
      for (Question question : questions) {
        for (Measured measured : question.ask(stack)) {
          table.add(measured);
          System.out.println(measured.row());
        }
      }
    }
    keep(table);
    return 0;
  }

  private static List<Measured> startAndMemory(BenchStack stack) {
    double memory = stack.memoryMiB();
    double seconds = stack.restart().toMillis() / 1000.0;
    return List.of(
        Measured.figure("memory after the load, all processes, PSS", memory, "MiB"),
        Measured.figure("warm start of everything", seconds, "s"));
  }

  private void keep(List<Measured> table) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", Instant.now().toString());
    line.put("commit", commit());
    line.put("machine", Runtime.getRuntime().availableProcessors() + " processors");
    line.put("java", Runtime.version().toString());
    line.put("note", note);
    line.put("table", table);
    Path results = Files.createDirectories(checkout.resolve("benchmarks/results"));
    Files.writeString(
        results.resolve("crowd.ndjson"),
        new ObjectMapper().writeValueAsString(line) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private String commit() throws IOException {
    Process git =
        new ProcessBuilder("git", "-C", checkout.toString(), "rev-parse", "--short", "HEAD")
            .start();
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
  }
}

package recourse.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recourse.local.Service;
import recourse.local.StackFailure;

/** {@code recourse logs SERVICE}: shows the end of a log, and what is added to it. */
@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description =
        "Shows the log of a service, of postgres or of the supervisor (which runs Kafka).")
final class LogsCommand implements Callable<Integer> {
  private static final List<String> OTHERS = List.of("postgres", "supervisor");

  private final Recourse.Place place;

  @Parameters(paramLabel = "SERVICE", description = "intake, resolution, followup, metrics ...")
  private String name;

  @Option(
      names = {"-f", "--follow"},
      description = "go on showing what is added")
  private boolean follow;

  @Option(
      names = {"-n", "--lines"},
      defaultValue = "200",
      description = "how many lines from the end (${DEFAULT-VALUE})")
  private int lines;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  LogsCommand(Recourse.Place place) {
    this.place = place;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    String part = OTHERS.contains(name) ? name : Service.named(name).title();
    Path log = place.home().log(part);
    if (!Files.exists(log)) {
      throw new StackFailure("There is no log of " + part + " yet: start it with ./recourse up.");
    }
    String count = Integer.toString(lines);
    List<String> tail =
        follow
            ? List.of("tail", "-n", count, "-F", log.toString())
            : List.of("tail", "-n", count, log.toString());
    return new ProcessBuilder(tail).inheritIO().start().waitFor();
  }
}

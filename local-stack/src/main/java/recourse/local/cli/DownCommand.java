package recourse.local.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import recourse.local.StackFailure;
import recourse.local.stack.StackClient;
import recourse.local.stack.StackHome;

/**
 * {@code recourse down}: stops everything in good order and keeps the data, unless asked not to.
 */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stops everything; the data stays unless --wipe is given.")
final class DownCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Recourse.Place place;

  @Spec private CommandSpec spec;

  @Option(names = "--wipe", description = "delete all data, logs, keys and passwords afterwards")
  private boolean wipe;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  DownCommand(Recourse.Place place) {
    this.place = place;
  }

  @Override
  public Integer call() {
    StackHome home = new StackHome(place.homeFolder());
    PrintWriter out = spec.commandLine().getOut();
    stop(new StackClient(place.checkout(), home), out);
    if (wipe) {
      home.wipe();
      out.println("Deleted " + home.folder() + ".");
    }
    out.flush();
    return 0;
  }

  private static void stop(StackClient client, PrintWriter out) {
    if (!client.isRunning()) {
      out.println("Recourse is not running.");
      return;
    }
    out.println("Stopping the services, Kafka and PostgreSQL");
    out.flush();
    if (!client.stop(PATIENCE)) {
      throw new StackFailure(
          "Recourse did not stop within " + PATIENCE.toSeconds() + " s and was ended by force.");
    }
    out.println("Stopped.");
  }
}

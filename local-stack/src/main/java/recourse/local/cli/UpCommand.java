package recourse.local.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import recourse.local.stack.StackClient;
import recourse.local.stack.StackLayout;
import recourse.local.stack.StartProgress;

/** {@code recourse up}: starts the stack in the background and returns when it is ready. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Builds what is not built, starts everything and prints the addresses.")
final class UpCommand implements Callable<Integer> {
  private final Recourse.Place place;

  @Spec private CommandSpec spec;

  @Option(names = "--no-sample", description = "do not replay the sample of real complaints")
  private boolean withoutSample;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  UpCommand(Recourse.Place place) {
    this.place = place;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    StackClient client = new StackClient(place.checkout(), place.home());
    if (client.isRunning()) {
      client.awaitReady(StartProgress.SILENT);
      out.println("Recourse is already running.");
    } else {
      client.endLeftOvers();
      start(client, StackLayout.onUsualPorts(place.checkout(), place.home()), out);
    }
    StackLayout layout = StackLayout.read(place.checkout(), place.home());
    Addresses.print(out, layout);
    out.flush();
    if (!withoutSample) {
      new SampleReplay(layout, out).run();
    }
    return 0;
  }

  private static void start(StackClient client, StackLayout layout, PrintWriter out) {
    Instant began = Instant.now();
    out.println("Starting Recourse");
    out.flush();
    client.start(layout, new Lines(out));
    out.println("Ready after " + seconds(Duration.between(began, Instant.now())) + ".");
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  /** One line when a step begins and one when it is done. */
  private record Lines(PrintWriter out) implements StartProgress {
    @Override
    public void begun(String step) {
      out.printf("  %-11s starting%n", step);
      out.flush();
    }

    @Override
    public void done(String step, Duration took) {
      out.printf("  %-11s ready after %s%n", step, seconds(took));
      out.flush();
    }
  }
}

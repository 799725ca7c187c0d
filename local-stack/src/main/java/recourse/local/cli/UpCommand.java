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
import recourse.local.house.HousePlan;
import recourse.local.house.Progress;
import recourse.local.house.Residence;

/** {@code recourse up}: starts the house in the background and returns when it is ready. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Builds what is not built, starts everything and prints the addresses.")
final class UpCommand implements Callable<Integer> {
  private final Recourse.Place place;

  @Spec private CommandSpec spec;

  @Option(names = "--no-sample", description = "do not replay the sample of real complaints")
  private boolean withoutSample;

  UpCommand(Recourse.Place place) {
    this.place = place;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Residence residence = new Residence(place.checkout(), place.home());
    if (residence.isInhabited()) {
      residence.awaitReady(Progress.SILENT);
      out.println("Recourse is already running.");
    } else {
      residence.clear();
      start(residence, HousePlan.onUsualPorts(place.checkout(), place.home()), out);
    }
    HousePlan plan = HousePlan.read(place.checkout(), place.home());
    Addresses.print(out, plan);
    out.flush();
    if (!withoutSample) {
      new SampleReplay(plan, out).run();
    }
    return 0;
  }

  private static void start(Residence residence, HousePlan plan, PrintWriter out) {
    Instant began = Instant.now();
    out.println("Starting Recourse");
    out.flush();
    residence.start(plan, new Lines(out));
    out.println("Ready after " + seconds(Duration.between(began, Instant.now())) + ".");
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  /** One line when a step begins and one when it is done. */
  private record Lines(PrintWriter out) implements Progress {
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

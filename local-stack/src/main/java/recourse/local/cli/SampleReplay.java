package recourse.local.cli;

import java.io.PrintWriter;
import recourse.importers.CsvSource;
import recourse.importers.Doors;
import recourse.importers.ImportRun;
import recourse.importers.ImportStopped;
import recourse.importers.ImportSummary;
import recourse.importers.Mapping;
import recourse.local.Service;
import recourse.local.StackFailure;
import recourse.local.house.Home;
import recourse.local.house.HousePlan;

/** Replays the real complaints that come with the checkout, once per home. */
final class SampleReplay {
  private final HousePlan plan;
  private final PrintWriter out;

  SampleReplay(HousePlan plan, PrintWriter out) {
    this.plan = plan;
    this.out = out;
  }

  /**
   * Replays what was not yet replayed into this home.
   *
   * @throws StackFailure if a service stays shut; the next call goes on from there
   */
  void run() {
    for (Mapping mapping : Mapping.values()) {
      if (!plan.home().isNoted(note(mapping))) {
        replay(mapping);
      }
    }
  }

  private void replay(Mapping mapping) {
    ImportSummary summary = read(mapping);
    out.printf(
        "  %-13s %,d rows, %,d complaints, %,d findings about dirty rows, %d s%n",
        mapping, summary.rows(), summary.complaints(), summary.found(), summary.took().toSeconds());
    out.flush();
    if (!summary.complete()) {
      throw new StackFailure(
          "Recourse runs, but "
              + (summary.refused() + summary.lifeRefused() + summary.notHeardOf())
              + " complaints of the sample "
              + mapping
              + " were not taken: ./recourse up tries again.");
    }
    plan.home().touch(note(mapping));
  }

  private ImportSummary read(Mapping mapping) {
    Home home = plan.home();
    Doors doors =
        new Doors(
            plan.url(Service.INTAKE),
            plan.url(Service.RESOLUTION),
            () -> Recourse.importerToken(home));
    try {
      out.println("Replaying the sample " + mapping);
      out.flush();
      return new ImportRun(CsvSource.sample(mapping), mapping, doors)
          .progressOn(out, System.console() != null)
          .run();
    } catch (ImportStopped stopped) {
      throw new StackFailure(
          "Recourse runs, but the sample was not replayed: "
              + stopped.getMessage()
              + ". ./recourse up tries again.",
          stopped);
    }
  }

  private static String note(Mapping mapping) {
    return "sample-replayed-" + mapping;
  }
}

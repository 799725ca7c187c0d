package recourse.local.cli;

import java.io.PrintWriter;
import recourse.importers.CsvSource;
import recourse.importers.FileImport;
import recourse.importers.ImportEndpoints;
import recourse.importers.ImportStopped;
import recourse.importers.ImportSummary;
import recourse.importers.Mapping;
import recourse.local.Service;
import recourse.local.StackFailure;
import recourse.local.stack.StackHome;
import recourse.local.stack.StackLayout;

/** Replays the real complaints that come with the checkout, once per home. */
final class SampleReplay {
  private final StackLayout layout;
  private final PrintWriter out;

  SampleReplay(StackLayout layout, PrintWriter out) {
    this.layout = layout;
    this.out = out;
  }

  /**
   * Replays what was not yet replayed into this home.
   *
   * @throws StackFailure if a service stays shut; the next call goes on from there
   */
  void run() {
    for (Mapping mapping : Mapping.values()) {
      if (!layout.home().isNoted(note(mapping))) {
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
              + (summary.refused() + summary.lifeRefused() + summary.complaintUnknown())
              + " complaints of the sample "
              + mapping
              + " were not taken: ./recourse up tries again.");
    }
    layout.home().touch(note(mapping));
  }

  private ImportSummary read(Mapping mapping) {
    StackHome home = layout.home();
    ImportEndpoints endpoints =
        new ImportEndpoints(
            layout.url(Service.INTAKE),
            layout.url(Service.RESOLUTION),
            () -> Recourse.importerToken(home));
    try {
      out.println("Replaying the sample " + mapping);
      out.flush();
      return new FileImport(CsvSource.sample(mapping), mapping, endpoints)
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

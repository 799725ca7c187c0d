package recourse.acceptance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import recourse.acceptance.house.Doors;
import recourse.acceptance.house.OpenHouse;
import recourse.local.Service;
import recourse.local.importing.ImportRun;
import recourse.local.importing.ImportSummary;

/** Brings published files into the house, as {@code ./recourse import} does. */
public final class Importing {
  private static final String SATISFACTION = "csat";
  private static final String ACKNOWLEDGEMENT = "acknowledgement_time_median";

  private Importing() {}

  /** Imports a file, with progress on the output of the run. */
  public static ImportSummary of(PublishedFile file) {
    var plan = OpenHouse.house().plan();
    var doors =
        new recourse.local.importing.Doors(
            plan.url(Service.INTAKE),
            plan.url(Service.RESOLUTION),
            () -> Doors.token("importer", "importer"));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return new ImportRun(file.toImport(), file.mapping(), doors).progressOn(out, false).run();
  }

  /** Demands that the house answers a question as the second opinion does. */
  public static void showsTheFigures(PublishedFile file, int number) {
    JsonNode expected = SecondOpinion.kept(file).get(number);
    List<String> shown = Figures.lines(file.questions().get(number).askedOfTheHouse());
    List<String> ofOtherWorks = new ArrayList<>(shown);
    ofOtherWorks.removeIf(isAbout(SATISFACTION).or(isAbout(ACKNOWLEDGEMENT)));
    assertThat(ofOtherWorks).containsExactlyInAnyOrderElementsOf(Figures.lines(expected));
    saysThatNobodyWasAskedOrAcknowledged(shown, expected);
  }

  /** The sources tell of no survey and of no acknowledgement: that is no data, not a zero. */
  private static void saysThatNobodyWasAskedOrAcknowledged(List<String> shown, JsonNode expected) {
    assertThat(shown)
        .contains("csat = none (0 of 0) ratio")
        .contains("acknowledgement_time_median = none (none of 0) seconds");
    long received = expected.get("kpis").get(0).get("value").asLong();
    if (received > 0) {
      assertThat(shown)
          .contains("acknowledgement_time_median without not_acknowledged " + received);
    }
  }

  private static Predicate<String> isAbout(String figure) {
    return line -> line.startsWith(figure);
  }
}

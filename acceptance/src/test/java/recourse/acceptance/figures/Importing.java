package recourse.acceptance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.RunningStack;
import recourse.importers.FileImport;
import recourse.importers.ImportSummary;
import recourse.local.Service;

/** Brings published files into the stack, as {@code ./recourse import} does. */
public final class Importing {
  private Importing() {}

  /** Imports a file, with progress on the output of the run. */
  public static ImportSummary of(PublishedFile file) {
    var layout = RunningStack.stack().layout();
    var endpoints =
        new recourse.importers.ImportEndpoints(
            layout.url(Service.INTAKE),
            layout.url(Service.RESOLUTION),
            () -> Requests.token("importer", "importer"));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return new FileImport(file.toImport(), file.mapping(), endpoints).progressOn(out, false).run();
  }

  /** Demands that metrics answers a question as the second opinion does, figure by figure. */
  public static void showsTheFigures(PublishedFile file, int number) {
    JsonNode expected = SecondOpinion.kept(file).get(number);
    List<String> shown = Figures.lines(file.questions().get(number).askedOfTheHouse());
    assertThat(shown).containsExactlyInAnyOrderElementsOf(Figures.lines(expected));
  }

  /** Demands that each seventh day ends with as many open complaints as the second opinion says. */
  public static void showsTheDailyBacklog(PublishedFile file) {
    Map<String, Long> expected = new TreeMap<>();
    SecondOpinion.backlogByDay(file)
        .forEachRemaining(day -> expected.put(day.getKey(), day.getValue().asLong()));
    Map<String, Long> shown = new TreeMap<>();
    expected.keySet().forEach(end -> shown.put(end, file.questions().get(0).openAtTheEndOf(end)));
    assertThat(shown).isEqualTo(expected);
  }
}

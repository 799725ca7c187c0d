package recourse.resolution.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.Outcome;
import recourse.contract.WaitingFor;
import recourse.resolution.casefile.ImportedHistory;
import recourse.spine.http.Ndjson;
import recourse.spine.refusal.ProblemDocument;

/** Where the lives of imported complaints are told, many at once. */
@NullUnmarked // still to be annotated
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
public class CaseImportResource {
  private final HistoryImporter storytelling;
  private final Ndjson ndjson;

  CaseImportResource(HistoryImporter storytelling, Ndjson ndjson) {
    this.storytelling = storytelling;
    this.ndjson = ndjson;
  }

  /** The life of one complaint. */
  public record Life(
      @NotNull(message = "must be the id of the complaint") UUID complaintId,
      @NotNull(message = "must be the last instant of which the source speaks") Instant toldUntil,
      Boolean targetMet,
      Instant targetMissedAt,
      @NotNull(message = "must be a list, perhaps empty")
          List<@NotNull(message = "must be a step") @Valid Step> steps) {

    ImportHistory toCommand() {
      List<ImportedHistory.Step> told = steps.stream().map(Step::toStep).toList();
      return new ImportHistory(
          complaintId, new ImportedHistory(toldUntil, targetMet, targetMissedAt, told));
    }
  }

  /** One step of it; what the step does not need is absent. */
  public record Step(
      @NotNull(message = "must be ASSIGN, AWAIT, RESUME, RESOLVE, REOPEN or CLOSE")
          ImportedHistory.StepKind step,
      @NotNull(message = "must say when it happened") Instant at,
      @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String handler,
      @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String team,
      WaitingFor waitingFor,
      Outcome outcome) {

    ImportedHistory.Step toStep() {
      return new ImportedHistory.Step(step, at, handler, team, waitingFor, outcome);
    }
  }

  /** What became of a line: {@code told}, {@code existing}, {@code unknown} or {@code refused}. */
  public record LineReport(int line, String status, UUID complaintId, String code, String detail) {
    static LineReport unreadable(int line, ProblemDocument problem) {
      return new LineReport(line, "refused", null, problem.code(), problem.detail());
    }

    static LineReport of(int line, ImportOutcome told) {
      String status = told.reception().name().toLowerCase(Locale.ROOT);
      return told.refusal() == null
          ? new LineReport(line, status, told.complaintId(), null, null)
          : new LineReport(
              line,
              status,
              told.complaintId(),
              told.refusal().reason().code(),
              told.refusal().getMessage());
    }
  }

  /** What became of each line. */
  public record Report(List<LineReport> lines) {}

  /** Tells lives, a line each; those told before are left as they are. */
  @POST
  @RolesAllowed("importer")
  @Consumes(Ndjson.MEDIA_TYPE)
  public Report tell(@NotNull(message = "must hold a life a line") String body) {
    List<Ndjson.Line<Life>> lines = ndjson.read(body, Life.class);
    List<ImportHistory> readable =
        lines.stream()
            .map(Ndjson.Line::value)
            .filter(Objects::nonNull)
            .map(Life::toCommand)
            .toList();
    Iterator<ImportOutcome> told = storytelling.tellAll(readable).iterator();
    return new Report(lines.stream().map(line -> report(line, told)).toList());
  }

  private static LineReport report(Ndjson.Line<Life> line, Iterator<ImportOutcome> told) {
    return line.problem() == null
        ? LineReport.of(line.number(), told.next())
        : LineReport.unreadable(line.number(), line.problem());
  }
}

package recourse.intake.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.BodyLimit;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;
import recourse.spine.http.LongBody;
import recourse.spine.http.Ndjson;
import recourse.spine.http.Page;

/** Where complaints from other systems come in, many at once. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
  private static final int FIRST_REFUSALS = 20;
  private static final String EXAMPLE =
      """
      {"externalRef":"101001","channel":"WEB","receivedAt":"2026-06-01T05:32:33Z",\
      "customer":{"ref":"L1","kind":"EXTERNAL"},"product":"Lights","issue":"Out"}
      """;

  private final ImportComplaintsHandler importing;
  private final LongImport longImport;
  private final SqlImportRuns runs;
  private final Ndjson ndjson;
  private final Caller caller;
  private final Clock clock;

  ImportResource(
      ImportComplaintsHandler importing,
      LongImport longImport,
      SqlImportRuns runs,
      Ndjson ndjson,
      Caller caller,
      Clock clock) {
    this.importing = importing;
    this.longImport = longImport;
    this.runs = runs;
    this.ndjson = ndjson;
    this.caller = caller;
    this.clock = clock;
  }

  /** What became of each line. */
  public record Report(List<LineOutcome> lines) {}

  /**
   * Imports complaints of one source, a line each; those imported before are left as they are. A
   * body of up to 64 KiB that says its length, without a key, is answered line by line. Anything
   * else is a stream of any length: it is taken in as it comes and answered with where it stands.
   * Sent again with the same {@code Idempotency-Key}, it goes on where it broke off.
   */
  @POST
  @LongBody
  @RolesAllowed("importer")
  @Consumes(Ndjson.MEDIA_TYPE)
  @Operation(summary = "Takes in complaints from another system, a line each")
  @RequestBody(
      content =
          @Content(
              mediaType = Ndjson.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "two lines", value = EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "Up to 64 KiB: what became of each line",
      content = @Content(schema = @Schema(implementation = Report.class)))
  @APIResponse(
      responseCode = "201",
      description = "A stream: where it stands",
      content = @Content(schema = @Schema(implementation = ImportRunView.class)))
  public Response importComplaints(
      @QueryParam("source")
          @NotNull(message = "must name the system they come from")
          @Pattern(
              regexp = "[a-z0-9-]{1,40}",
              message = "must be 1 to 40 small letters, digits or -")
          String source,
      @HeaderParam("Content-Length") @Nullable Long length,
      @HeaderParam(Idempotency.KEY)
          @Pattern(regexp = "[\\x21-\\x7e]{1,255}", message = "must be visible ASCII, up to 255")
          @Nullable String key,
      @NotNull(message = "must hold a complaint a line") InputStream body)
      throws IOException {
    if (key == null && length != null && length <= BodyLimit.LARGEST_BODY) {
      return Response.ok(inline(source, body)).build();
    }
    LongImport.Taken taken = longImport.take(new BeginImport(source, key, caller.name()), body);
    Response.ResponseBuilder answer =
        Response.created(URI.create("/imports/" + taken.runId())).entity(run(taken.runId()));
    return taken.doneBefore() ? answer.header(Idempotency.REPLAYED, true).build() : answer.build();
  }

  /** How a long import stands, with the first refusals. */
  @GET
  @Path("/{id}")
  @RolesAllowed({"importer", "ops"})
  @Operation(summary = "How a long import stands")
  public ImportRunView run(@PathParam("id") UUID id) {
    return ImportRunView.of(runs.get(id), runs.lines(id, true, 0, FIRST_REFUSALS), clock.instant());
  }

  /** What became of each line of a long import, or of those refused only. */
  @GET
  @Path("/{id}/lines")
  @RolesAllowed({"importer", "ops"})
  @Operation(summary = "What became of each line of a long import")
  public Page<LineOutcome> lines(
      @PathParam("id") UUID id,
      @QueryParam("status")
          @Pattern(regexp = "refused", message = "must be refused, or left out for all lines")
          @Nullable String status,
      @QueryParam("cursor")
          @Pattern(regexp = "[0-9]{1,9}", message = "must be the cursor of the page before")
          @Nullable String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    runs.get(id);
    int after = cursor == null ? 0 : Integer.parseInt(cursor);
    List<LineOutcome> found = runs.lines(id, status != null, after, limit + 1);
    List<LineOutcome> items = found.stream().limit(limit).toList();
    return new Page<>(
        items, found.size() > limit ? Integer.toString(items.get(limit - 1).line()) : null);
  }

  private Report inline(String source, InputStream body) throws IOException {
    String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    List<ImportComplaints.Line> readable = new ArrayList<>();
    List<LineOutcome> outcomes = new ArrayList<>();
    for (Ndjson.Line<ImportedLine> line : ndjson.read(text, ImportedLine.class)) {
      if (line.value() != null) {
        readable.add(new ImportComplaints.Line(line.number(), line.value()));
      } else {
        outcomes.add(LongImport.unreadable(line));
      }
    }
    outcomes.addAll(importing.handle(new ImportComplaints(source, readable)));
    outcomes.sort(Comparator.comparingInt(LineOutcome::line));
    return new Report(outcomes);
  }
}

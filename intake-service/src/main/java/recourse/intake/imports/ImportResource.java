package recourse.intake.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.intake.complaints.Person;
import recourse.intake.imports.ImportComplaints.Imported;
import recourse.intake.imports.ImportComplaintsHandler.Result;
import recourse.spine.http.BodyLimit;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;
import recourse.spine.http.LongBody;
import recourse.spine.http.Ndjson;
import recourse.spine.refusal.ProblemDocument;

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

  /** One complaint of another system. */
  public record ImportedLine(
      @NotNull(message = "must be the key at the source")
          @Pattern(
              regexp = "[A-Za-z0-9._:/-]{1,128}",
              message = "must be 1 to 128 letters, digits or . _ : / -")
          String externalRef,
      @NotNull(message = "must name the channel, for example PHONE") Channel channel,
      @NotNull(message = "must say when it was received") Instant receivedAt,
      @NotNull(message = "must say who complains") @Valid ImportedCustomer customer,
      @NotBlank(message = "must name the product in 1 to 160 characters")
          @Size(max = 160, message = "must name the product in 1 to 160 characters")
          String product,
      @NotBlank(message = "must name the issue in 1 to 160 characters")
          @Size(max = 160, message = "must name the issue in 1 to 160 characters")
          String issue,
      @Size(max = 32_000, message = "must hold at most 32,000 characters") String narrative,
      @Size(max = 4_000, message = "must hold at most 4,000 characters") String desiredOutcome,
      Instant promisedBy,
      @Size(max = 160, message = "must hold at most 160 characters") String responseAtSource) {

    Imported toImported() {
      return new Imported(
          externalRef,
          channel,
          receivedAt,
          customer.toPerson(),
          product,
          issue,
          narrative,
          desiredOutcome,
          promisedBy,
          responseAtSource);
    }
  }

  /** Who complained there. */
  public record ImportedCustomer(
      @NotNull(message = "must be the customer's opaque reference")
          @Pattern(regexp = Person.REF, message = "must be 1 to 64 letters, digits or . _ -")
          String ref,
      @NotNull(message = "must be EXTERNAL or INTERNAL") CustomerKind kind,
      @Size(max = 200, message = "must hold at most 200 characters") String name,
      @Email(message = "must be an e-mail address")
          @Size(max = 254, message = "must hold at most 254 characters")
          String email,
      @Pattern(regexp = Person.PHONE, message = Person.A_PHONE) String phone,
      @Size(max = 20, message = "must name at most 20 adjustments")
          List<
                  @NotNull(message = "must not be null")
                  @Pattern(regexp = Person.ADJUSTMENT, message = Person.AN_ADJUSTMENT) String>
              adjustments) {
    Person toPerson() {
      return new Person(
          ref, kind, name, email, phone, adjustments == null ? List.of() : adjustments);
    }
  }

  /** What became of a line: {@code created}, {@code existing} or {@code refused}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LineReport(
      int line,
      String status,
      String externalRef,
      UUID id,
      String reference,
      String code,
      String detail) {
    static LineReport unreadable(int line, ProblemDocument problem) {
      return new LineReport(line, "refused", null, null, null, problem.code(), problem.detail());
    }

    static LineReport of(LineOutcome outcome) {
      return new LineReport(
          outcome.line(),
          outcome.fate().name().toLowerCase(Locale.ROOT),
          outcome.externalRef(),
          outcome.complaintId(),
          outcome.reference(),
          outcome.code(),
          outcome.detail());
    }

    static LineReport of(int line, String externalRef, Result result) {
      if (result.refusal() != null) {
        return new LineReport(
            line,
            "refused",
            externalRef,
            null,
            null,
            result.refusal().reason().code(),
            result.refusal().getMessage());
      }
      String status = result.created() ? "created" : "existing";
      return new LineReport(line, status, externalRef, result.id(), result.reference(), null, null);
    }
  }

  /** What became of each line. */
  public record Report(List<LineReport> lines) {}

  /**
   * How a long import stands.
   *
   * @param refusals the first of them
   * @param lines where what became of each line is told
   */
  public record RunReport(
      UUID id,
      String source,
      ImportRun.Status status,
      int linesRead,
      int created,
      int existing,
      int refused,
      Instant startedAt,
      Instant touchedAt,
      List<LineReport> refusals,
      String lines) {}

  /** A page of lines; {@code next} is the cursor of the page behind it, or null. */
  public record LinePage(List<LineReport> items, String next) {}

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
      content = @Content(schema = @Schema(implementation = RunReport.class)))
  public Response importComplaints(
      @QueryParam("source")
          @NotNull(message = "must name the system they come from")
          @Pattern(
              regexp = "[a-z0-9-]{1,40}",
              message = "must be 1 to 40 small letters, digits or -")
          String source,
      @HeaderParam("Content-Length") Long length,
      @HeaderParam(Idempotency.KEY)
          @Pattern(regexp = "[\\x21-\\x7e]{1,255}", message = "must be visible ASCII, up to 255")
          String key,
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
  public RunReport run(@PathParam("id") UUID id) {
    ImportRun run = runs.get(id);
    return new RunReport(
        id,
        run.source(),
        run.status(clock.instant()),
        run.linesRead(),
        run.created(),
        run.existing(),
        run.refused(),
        run.startedAt(),
        run.touchedAt(),
        runs.lines(id, true, 0, FIRST_REFUSALS).stream().map(LineReport::of).toList(),
        "/imports/" + id + "/lines");
  }

  /** What became of each line of a long import, or of those refused only. */
  @GET
  @Path("/{id}/lines")
  @RolesAllowed({"importer", "ops"})
  @Operation(summary = "What became of each line of a long import")
  public LinePage lines(
      @PathParam("id") UUID id,
      @QueryParam("status")
          @Pattern(regexp = "refused", message = "must be refused, or left out for all lines")
          String status,
      @QueryParam("cursor")
          @Pattern(regexp = "[0-9]{1,9}", message = "must be the cursor of the page before")
          String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    runs.get(id);
    int after = cursor == null ? 0 : Integer.parseInt(cursor);
    List<LineOutcome> found = runs.lines(id, status != null, after, limit + 1);
    List<LineReport> items = found.stream().limit(limit).map(LineReport::of).toList();
    boolean more = found.size() > limit;
    return new LinePage(items, more ? Integer.toString(items.get(limit - 1).line()) : null);
  }

  private Report inline(String source, InputStream body) throws IOException {
    String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    List<Ndjson.Line<ImportedLine>> lines = ndjson.read(text, ImportedLine.class);
    List<Imported> readable =
        lines.stream()
            .map(Ndjson.Line::value)
            .filter(Objects::nonNull)
            .map(ImportedLine::toImported)
            .toList();
    Map<String, Result> results = importing.handle(new ImportComplaints(source, readable));
    return new Report(lines.stream().map(line -> report(line, results)).toList());
  }

  private static LineReport report(Ndjson.Line<ImportedLine> line, Map<String, Result> results) {
    if (line.problem() != null) {
      return LineReport.unreadable(line.number(), line.problem());
    }
    String externalRef = line.value().externalRef();
    return LineReport.of(line.number(), externalRef, results.get(externalRef));
  }
}

package recourse.intake.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.intake.importing.ImportComplaints.Imported;
import recourse.intake.importing.ImportComplaintsHandler.Result;
import recourse.intake.model.Customer;
import recourse.spine.http.Ndjson;
import recourse.spine.refusal.ProblemDocument;

/** Where complaints from other systems come in, many at once. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
  @Inject ImportComplaintsHandler importing;
  @Inject Ndjson ndjson;

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
          new Customer(customer.ref(), customer.kind(), null, null, null, List.of()),
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
          @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String ref,
      @NotNull(message = "must be EXTERNAL or INTERNAL") CustomerKind kind) {}

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

  /** Imports complaints of one source, a line each; those imported before are left as they are. */
  @POST
  @RolesAllowed("importer")
  @Consumes(Ndjson.MEDIA_TYPE)
  public Report importComplaints(
      @QueryParam("source")
          @NotNull(message = "must name the system they come from")
          @Pattern(
              regexp = "[a-z0-9-]{1,40}",
              message = "must be 1 to 40 small letters, digits or -")
          String source,
      @NotNull(message = "must hold a complaint a line") String body) {
    List<Ndjson.Line<ImportedLine>> lines = ndjson.read(body, ImportedLine.class);
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

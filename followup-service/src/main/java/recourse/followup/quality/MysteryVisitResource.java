package recourse.followup.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.ServiceStandard;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Slice;

/** Mystery visits, scored on the standards of reviewers. */
@Path("/mystery-visits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality"})
public class MysteryVisitResource {
  private final RecordVisitHandler recordVisit;
  private final MysteryVisits visits;
  private final Idempotency idempotency;
  private final Caller caller;

  MysteryVisitResource(RecordVisitHandler recordVisit, MysteryVisits visits, Idempotency idempotency, Caller caller) {
    this.recordVisit = recordVisit;
    this.visits = visits;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** A visit. */
  public record VisitRequest(
      @NotNull(message = "must name the team")
          @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String team,
      @NotNull(message = "must name a channel") Channel channel,
      @NotNull(message = "must say when, with its zone") Instant visitedAt,
      @NotEmpty(message = "must score at least one standard")
          Map<ServiceStandard, Map<String, Integer>> scores,
      @Size(max = 4000, message = "must be at most 4,000 characters") String remark) {}

  /** A visit as it was written down. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Shown(
      UUID id,
      String team,
      Channel channel,
      Instant visitedAt,
      String recordedBy,
      List<ReviewResource.Card> cards,
      String remark) {
    static Shown of(MysteryVisit told) {
      MysteryVisit.Visit visit = told.visit();
      return new Shown(
          told.id(),
          visit.team(),
          visit.channel(),
          visit.at(),
          told.recordedBy(),
          told.cards().stream().map(ReviewResource.Card::of).toList(),
          visit.remark());
    }
  }

  /** A page; {@code next} is the cursor of the page behind it, absent on the last one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Page(List<Shown> items, String next) {}

  /** Writes a visit down; with an {@code Idempotency-Key}, once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("quality")
  public Response visit(
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object with team, channel, visitedAt and scores") @Valid
          VisitRequest request) {
    MysteryVisit.Visit visit =
        new MysteryVisit.Visit(
            request.team(), request.channel(), request.visitedAt(), request.remark());
    return idempotency
        .once(
            key,
            "POST /mystery-visits",
            request,
            () -> recordVisit.handle(new RecordVisit(visit, request.scores(), caller.name())))
        .created("/mystery-visits", this::one);
  }

  /** One visit. */
  @GET
  @Path("/{id}")
  public Shown one(@PathParam("id") UUID id) {
    return Shown.of(visits.get(id));
  }

  /** Visits, oldest first. */
  @GET
  public Page list(
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor after = Cursor.orStart(cursor);
    List<MysteryVisit> found = visits.page(after.at(), after.id(), limit + 1);
    Slice<Shown> page =
        Slice.of(found, limit, row -> new Cursor(row.visit().at(), row.id()), Shown::of);
    return new Page(page.items(), page.next());
  }
}

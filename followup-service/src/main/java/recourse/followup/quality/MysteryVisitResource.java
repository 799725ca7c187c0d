package recourse.followup.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.ServiceStandard;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Mystery visits, scored on the standards of reviewers. */
@Path("/mystery-visits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality"})
public class MysteryVisitResource {
  private final RecordVisitHandler recordVisit;
  private final SqlMysteryVisits visits;
  private final Idempotency idempotency;
  private final Caller caller;

  MysteryVisitResource(
      RecordVisitHandler recordVisit,
      SqlMysteryVisits visits,
      Idempotency idempotency,
      Caller caller) {
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
          Map<ServiceStandard, @Nullable Map<String, @Nullable Integer>> scores,
      @Size(max = 4000, message = "must be at most 4,000 characters") @Nullable String remark) {}

  /** Records a visit; with an {@code Idempotency-Key}, once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("quality")
  public Response visit(
      @HeaderParam(Idempotency.KEY) @Nullable String key,
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
  public MysteryVisitView one(@PathParam("id") UUID id) {
    return visits.get(id).view();
  }

  /** Visits, oldest first. */
  @GET
  public Page<MysteryVisitView> list(@Valid @BeanParam Paging paging) {
    return Page.of(
        visits.page(paging),
        paging,
        row -> new Cursor(row.visitedAt(), row.id()),
        MysteryVisit::view);
  }
}

package recourse.spine.stage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.spine.aggregate.Versioned;
import recourse.spine.http.Answer;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Doors of every kind, to be knocked at in every wrong way. */
@Path("/stage")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StageResource {
  @Inject Idempotency idempotency;
  @Inject Dossiers dossiers;

  public record Wish(
      @NotBlank(message = "must say what is wished for") String text,
      Instant at,
      LocalDate day,
      int count,
      BigDecimal amount,
      UUID ref,
      Channel channel,
      Boolean urgent,
      List<String> tags,
      @Valid Detail detail) {}

  public record Detail(@NotNull(message = "must be given") String name) {}

  @POST
  @Path("/wishes")
  @RolesAllowed("agent")
  public Wish wish(@Valid @NotNull(message = "must be given") Wish wish) {
    return wish;
  }

  @POST
  @Path("/dossiers")
  @RolesAllowed("agent")
  public Response open(@HeaderParam(Idempotency.KEY) String key, Wish wish) {
    Idempotency.Outcome outcome =
        idempotency.once(key, "POST /stage/dossiers", wish, dossiers::open);
    Response.ResponseBuilder answer = Response.status(201).entity(outcome);
    return outcome.replayed() ? answer.header(Idempotency.REPLAYED, true).build() : answer.build();
  }

  @GET
  @Path("/query")
  @RolesAllowed("agent")
  public String query(
      @QueryParam("limit") @Max(value = 200, message = "must be at most 200") int limit) {
    return "[]";
  }

  public record Sheet(int number, long version) implements Versioned {}

  @GET
  @Path("/sheets")
  @RolesAllowed("agent")
  public Page<Sheet> sheets(
      @QueryParam("channel") Channel channel,
      @QueryParam("since") Instant since,
      @QueryParam("day") LocalDate day,
      @Valid @BeanParam Paging paging) {
    return Page.numbered(List.of(1, 2, 3, 4, 5), paging, number -> new Sheet(number, 0));
  }

  @GET
  @Path("/sheets/{number}")
  @RolesAllowed("agent")
  public Sheet sheet(@PathParam("number") int number) {
    return new Sheet(number, 7);
  }

  @POST
  @Path("/sheets")
  @RolesAllowed("agent")
  public Response write(@BeanParam IfMatch ifMatch) {
    return Answer.created("/stage/sheets/3", "seen: " + ifMatch.version(), 4);
  }

  @GET
  @Path("/bug")
  @RolesAllowed("agent")
  public String bug() {
    throw new IllegalStateException("select secret from table");
  }

  @GET
  @Path("/away")
  @RolesAllowed("agent")
  public String away() {
    throw new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));
  }

  @GET
  @Path("/forgotten")
  public String forgotten() {
    return "nobody said who may see this";
  }
}

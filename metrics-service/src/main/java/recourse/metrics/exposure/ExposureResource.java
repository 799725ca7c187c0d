package recourse.metrics.exposure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import recourse.metrics.exposure.Exposures.Exposure;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.http.IfMatch;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * What complaints are set against, for example how many accounts there were at the end of a day.
 * Said again, it takes the place of what was said before about the same day.
 */
@Path("/exposures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor", "handler", "ops"})
public class ExposureResource {
  private static final String TYPE = "[a-z][a-z0-9-]{0,39}";
  private static final long MOST = 1_000_000_000_000L;

  private final StateExposureHandler handler;
  private final Exposures exposures;
  private final Caller caller;
  private final Clock clock;

  ExposureResource(StateExposureHandler handler, Exposures exposures, Caller caller, Clock clock) {
    this.handler = handler;
    this.exposures = exposures;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * How many there were.
   *
   * @param product of which product; absent for all together
   */
  public record ExposureRequest(
      @NotNull(message = "must be a whole number")
          @PositiveOrZero(message = "must not be negative")
          @Max(value = MOST, message = "must be at most 1,000,000,000,000")
          Long amount,
      @Pattern(
              regexp = "[\\p{L}\\p{N}\\p{P}\\p{S} ]{1,200}",
              message = "must have 1 to 200 printable characters")
          String product) {}

  /**
   * What was stated, by whom and when.
   *
   * @param version what the entity tag holds, for whoever corrects it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Stated(
      String type,
      String product,
      LocalDate day,
      long amount,
      String by,
      Instant statedAt,
      long version) {
    static Stated of(Exposure exposure) {
      return new Stated(
          exposure.type(),
          exposure.product(),
          exposure.day(),
          exposure.amount(),
          exposure.by(),
          exposure.statedAt(),
          exposure.version());
    }
  }

  /** All statements. */
  public record All(List<Stated> items) {}

  /** Everything that was stated, the latest day first. */
  @GET
  public All all() {
    return new All(exposures.all().stream().map(Stated::of).toList());
  }

  /**
   * States how many there were at the end of a day. Corrects an earlier statement only if it still
   * is the one that {@code If-Match} names, where there is such a header.
   */
  @PUT
  @Path("/{type}/{day}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"supervisor", "ops"})
  public RestResponse<Stated> state(
      @PathParam("type") @Pattern(regexp = TYPE, message = "must be a word such as accounts")
          String type,
      @PathParam("day") String day,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object with an amount") @Valid ExposureRequest request) {
    Exposure exposure =
        new Exposure(
            type, request.product(), day(day), request.amount(), caller.name(), clock.instant(), 0);
    Exposure kept = handler.handle(new StateExposure(exposure, ifMatch.version()));
    return ResponseBuilder.ok(Stated.of(kept)).header("ETag", Etag.of(kept.version())).build();
  }

  private static LocalDate day(String text) {
    try {
      if (text.length() == "yyyy-mm-dd".length()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noDay) {
      // refused below
    }
    throw new Refusal(
        CommonReason.REQUEST_INVALID, "day", "day must be a date, for example 2026-06-30.");
  }
}

package recourse.followup.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import recourse.contract.ServiceStandard;
import recourse.spine.http.Caller;

/** The voice of staff: recorded once a month each, and shown only as sums of many. */
@Path("/staff-pulses")
@RolesAllowed({"agent", "handler", "supervisor", "quality"})
public class StaffPulseResource {
  private final RecordPulseHandler record;
  private final Caller caller;

  StaffPulseResource(RecordPulseHandler record, Caller caller) {
    this.record = record;
    this.caller = caller;
  }

  /** A voice. */
  public record PulseRequest(
      @NotNull(message = "must name the team")
          @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String team,
      @NotNull(message = "must be 1 to 5")
          @Min(value = 1, message = "must be 1 to 5")
          @Max(value = 5, message = "must be 1 to 5")
          Integer satisfaction,
      @NotEmpty(message = "must score at least one standard")
          Map<ServiceStandard, @Nullable Map<String, @Nullable Integer>> scores) {}

  /** Records it. There is nothing to show for it: what was said cannot be found again. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response speak(
      @NotNull(message = "must be an object with team, satisfaction and scores") @Valid
          PulseRequest request) {
    record.handle(
        new RecordPulse(caller.name(), request.team(), request.satisfaction(), request.scores()));
    return Response.noContent().build();
  }
}

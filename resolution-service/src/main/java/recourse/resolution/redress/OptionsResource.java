package recourse.resolution.redress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.RedressOption;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** Ways to put it right, compared before one is chosen. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/options")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OptionsResource {
  private final CompareOptionsHandler compare;
  private final ShowRedressHandler redresses;
  private final Caller caller;

  OptionsResource(CompareOptionsHandler compare, ShowRedressHandler redresses, Caller caller) {
    this.compare = compare;
    this.redresses = redresses;
    this.caller = caller;
  }

  /** Options, and why one of them. */
  public record Comparison(
      @NotNull(message = "must be a list of 2 to 20 options")
          @Size(min = 2, max = 20, message = "must be a list of 2 to 20 options")
          List<@NotNull(message = "must be an option") @Valid Option> options,
      @NotBlank(message = "must say why, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must say why, in 1 to 8,000 characters")
          String rationale) {

    List<RedressOption> toOptions() {
      return options.stream().map(Option::toOption).toList();
    }
  }

  /** One way; the scales run from 1 (worst) to 5 (best). */
  public record Option(
      @NotBlank(message = "must describe it, in 1 to 8,000 characters")
          @Size(max = 8_000, message = "must describe it, in 1 to 8,000 characters")
          String option,
      @NotNull(message = "must be an amount") @Valid RedressResource.Amount cost,
      @NotNull(message = "must be 1 to 5")
          @Min(value = 1, message = "must be 1 to 5")
          @Max(value = 5, message = "must be 1 to 5")
          Integer feasibility,
      @NotNull(message = "must be 1 to 5")
          @Min(value = 1, message = "must be 1 to 5")
          @Max(value = 5, message = "must be 1 to 5")
          Integer customerImpact,
      Boolean chosen) {

    RedressOption toOption() {
      return new RedressOption(
          option,
          cost.minor(),
          cost.currency(),
          feasibility,
          customerImpact,
          Boolean.TRUE.equals(chosen));
    }
  }

  /** Keeps the comparison; it takes the place of an earlier one. */
  @PUT
  @RolesAllowed({"handler", "supervisor"})
  public RedressView compare(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Comparison request) {
    compare.handle(
        new CompareOptions(id, request.toOptions(), request.rationale(), ifMatch.version()));
    return redresses.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}

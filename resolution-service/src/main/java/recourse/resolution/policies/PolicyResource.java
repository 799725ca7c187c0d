package recourse.resolution.policies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import recourse.resolution.casefile.CaseReason;
import recourse.resolution.redress.PaymentPolicy;
import recourse.spine.refusal.Refusal;

/** The policies that decisions cite. */
@Path("/policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyResource {
  private static final String ID = "[a-z0-9][a-z0-9.-]{0,63}";

  private final PublishPolicyHandler shelve;
  private final SqlPolicies policies;
  private final Clock clock;

  PolicyResource(PublishPolicyHandler shelve, SqlPolicies policies, Clock clock) {
    this.shelve = shelve;
    this.policies = policies;
    this.clock = clock;
  }

  /** What is in force on a day. */
  public record Shelf(LocalDate on, List<PolicyDocument> items) {}

  /** What a version of a policy is about, where it can be read, and when it is in force. */
  public record Version(
      @NotBlank(message = "must say what it is about, in 1 to 200 characters")
          @Size(max = 200, message = "must say what it is about, in 1 to 200 characters")
          String title,
      @Size(max = 500, message = "must hold at most 500 characters") String source,
      @NotNull(message = "must be the first day it is in force") LocalDate effectiveFrom,
      LocalDate effectiveTo) {}

  /** The policies in force on a day, today unless one is named. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Shelf inForce(@QueryParam("on") LocalDate on) {
    LocalDate day = on == null ? PaymentPolicy.CURRENT.dayOf(clock.instant()) : on;
    return new Shelf(day, policies.shelf().inForceOn(day));
  }

  /** Puts a version on the shelf; saying the same again changes nothing. */
  @PUT
  @Path("/{policy}/versions/{version}")
  @RolesAllowed("quality")
  public PolicyDocument shelve(
      @PathParam("policy") String policy,
      @PathParam("version") String version,
      @NotNull(message = "must be an object") @Valid Version request) {
    requireName("policy", policy);
    requireName("version", version);
    PolicyDocument document =
        new PolicyDocument(
            policy,
            version,
            request.title(),
            request.source(),
            request.effectiveFrom(),
            request.effectiveTo());
    shelve.handle(new PublishPolicy(document));
    return document;
  }

  private static void requireName(String field, String name) {
    if (!name.matches(ID)) {
      throw new Refusal(
          CaseReason.POLICY_NAME_UNFIT,
          field,
          "Lower-case letters, digits, dots and hyphens, 64 at most.");
    }
  }
}

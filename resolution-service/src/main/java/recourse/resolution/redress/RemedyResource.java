package recourse.resolution.redress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.redress.rights.Entitlement;
import recourse.resolution.redress.rights.Purchase;
import recourse.resolution.redress.rights.RuleBook;
import recourse.resolution.redress.rights.RulePack;
import recourse.spine.http.Caller;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** What the customer may require by law today. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/remedies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "quality"})
public class RemedyResource {
  private final ShowRedressHandler redresses;
  private final RuleBook rules;
  private final Caller caller;
  private final Clock clock;

  RemedyResource(ShowRedressHandler redresses, RuleBook rules, Caller caller, Clock clock) {
    this.redresses = redresses;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  /** Remedies on a day; {@code rules} is the version of the pack, absent when none applies. */
  public record Remedies(
      LocalDate on,
      String rules,
      String source,
      List<Entitlement> open,
      List<Entitlement> closed) {}

  /** Every remedy, open or not, on a day; today when none is named. */
  @GET
  public Remedies on(@PathParam("id") UUID id, @QueryParam("on") String on) {
    RedressView redress = redresses.handle(id, new Viewer(caller.name(), caller::hasRole));
    Purchase purchase = redress.purchaseToldOf();
    LocalDate day = dayOf(on);
    RulePack pack =
        purchase.concernsAConsumer()
            ? rules.consumerRights(purchase.contractOn()).orElse(null)
            : null;
    List<Entitlement> all = rules.entitlements(day, purchase, redress.cures());
    return new Remedies(
        day,
        pack == null ? null : pack.version(),
        pack == null ? null : pack.source(),
        all.stream().filter(Entitlement::open).toList(),
        all.stream().filter(entitlement -> !entitlement.open()).toList());
  }

  private LocalDate dayOf(String on) {
    if (on == null) {
      return PaymentPolicy.CURRENT.dayOf(clock.instant());
    }
    try {
      return LocalDate.parse(on);
    } catch (java.time.format.DateTimeParseException none) {
      throw new Refusal(CommonReason.REQUEST_INVALID, "on", "A date, for example 2026-06-01.");
    }
  }
}

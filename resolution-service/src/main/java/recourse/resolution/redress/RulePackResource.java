package recourse.resolution.redress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import recourse.resolution.redress.rights.RuleBook;
import recourse.resolution.redress.rights.RulePack;

/** The rules that ship, and which of them this organisation has switched on. */
@Path("/rule-packs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"handler", "supervisor", "quality", "auditor"})
public class RulePackResource {
  private final RuleBook rules;

  RulePackResource(RuleBook rules) {
    this.rules = rules;
  }

  /** A pack, and whether it is on. */
  public record View(boolean on, RulePack pack) {}

  /** All packs. */
  public record Packs(List<View> items) {}

  /** The packs with their dates, sources and numbers. */
  @GET
  public Packs all() {
    return new Packs(
        rules.packs().stream().map(pack -> new View(rules.isOn(pack.law()), pack)).toList());
  }
}

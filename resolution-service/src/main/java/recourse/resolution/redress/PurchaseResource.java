package recourse.resolution.redress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.redress.rights.Breach;
import recourse.resolution.redress.rights.Cure;
import recourse.resolution.redress.rights.Proof;
import recourse.resolution.redress.rights.Purchase;
import recourse.resolution.redress.rights.Supply;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** What was bought, as far as rights depend on it. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/purchase")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PurchaseResource {
  private final RecordPurchaseHandler note;
  private final ShowRedressHandler redresses;
  private final Caller caller;

  PurchaseResource(RecordPurchaseHandler note, ShowRedressHandler redresses, Caller caller) {
    this.note = note;
    this.redresses = redresses;
    this.caller = caller;
  }

  /** The purchase; amounts in minor units of its currency. */
  public record ImportOutcome(
      @NotNull(message = "must be GOODS, SERVICE, DIGITAL_CONTENT or NONE") Supply supply,
      Breach breach,
      Proof proof,
      LocalDate contractOn,
      LocalDate ownedOn,
      LocalDate deliveredOn,
      Boolean installationRequired,
      LocalDate installedOn,
      LocalDate faultOn,
      @Min(value = 0, message = "must be a number of days") Integer agreedRejectionDays,
      @Min(value = 0, message = "must be a number of days") Integer perishableDays,
      Boolean motorVehicle,
      Boolean repairPossible,
      Boolean replacementPossible,
      @PositiveOrZero(message = "must be an amount in minor units") Long priceMinor,
      String currency,
      @PositiveOrZero(message = "must be an amount in minor units") Long useMinor,
      @Min(value = 0, message = "must be a number of days") Integer uncollectedDays,
      @PositiveOrZero(message = "must be an amount in minor units") Long worthMinor,
      @PositiveOrZero(message = "must be an amount in minor units") Long deviceDamageMinor,
      @Size(max = 50, message = "must hold at most 50 cures")
          List<@NotNull(message = "must be a cure") @Valid Tried> cures) {

    Purchase toPurchase() {
      return new Purchase(
          supply,
          Objects.requireNonNullElse(breach, Breach.CONFORMITY),
          Objects.requireNonNullElse(proof, Proof.CLAIMED),
          contractOn,
          ownedOn,
          deliveredOn,
          Boolean.TRUE.equals(installationRequired),
          installedOn,
          faultOn,
          agreedRejectionDays,
          perishableDays,
          Boolean.TRUE.equals(motorVehicle),
          Objects.requireNonNullElse(repairPossible, true),
          Objects.requireNonNullElse(replacementPossible, true),
          priceMinor,
          currency,
          useMinor,
          uncollectedDays,
          worthMinor,
          deviceDamageMinor);
    }

    List<Cure> toCures() {
      return cures == null ? List.of() : cures.stream().map(Tried::toCure).toList();
    }
  }

  /** A repair, a replacement or a repeated performance. */
  public record Tried(
      @NotNull(message = "must be REPAIR, REPLACEMENT or REPEAT_PERFORMANCE") Cure.Kind kind,
      @NotNull(message = "must be the day it was asked for") LocalDate askedOn,
      LocalDate returnedOn,
      Boolean stillFaulty,
      Boolean unreasonable) {

    Cure toCure() {
      return new Cure(
          kind,
          askedOn,
          returnedOn,
          Boolean.TRUE.equals(stillFaulty),
          Boolean.TRUE.equals(unreasonable));
    }
  }

  /** Notes the purchase; it takes the place of what was told before. */
  @PUT
  @RolesAllowed({"handler", "supervisor"})
  public RedressView note(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid ImportOutcome request) {
    note.handle(new RecordPurchase(id, request.toPurchase(), request.toCures(), ifMatch.version()));
    return redresses.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}

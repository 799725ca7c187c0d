package recourse.intake.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.Provenance;
import recourse.intake.complaints.Receipt;
import recourse.intake.complaints.Statement;
import recourse.spine.time.Identity;

/**
 * One complaint of another system.
 *
 * @param externalRef its key at the source; imported once only
 * @param promisedBy the answer date promised there
 * @param responseAtSource how it was answered there, when no date is told
 */
public record ImportedLine(
    @NotNull(message = "must be the key at the source")
        @Pattern(
            regexp = "[A-Za-z0-9._:/-]{1,128}",
            message = "must be 1 to 128 letters, digits or . _ : / -")
        String externalRef,
    @NotNull(message = "must name the channel, for example PHONE") Channel channel,
    @NotNull(message = "must say when it was received") Instant receivedAt,
    @NotNull(message = "must say who complains") @Valid ImportedCustomer customer,
    @NotBlank(message = "must name the product in 1 to 160 characters")
        @Size(max = 160, message = "must name the product in 1 to 160 characters")
        String product,
    @NotBlank(message = "must name the issue in 1 to 160 characters")
        @Size(max = 160, message = "must name the issue in 1 to 160 characters")
        String issue,
    @Size(max = 32_000, message = "must hold at most 32,000 characters") @Nullable String narrative,
    @Size(max = 4_000, message = "must hold at most 4,000 characters")
        @Nullable String desiredOutcome,
    @Nullable Instant promisedBy,
    @Size(max = 160, message = "must hold at most 160 characters")
        @Nullable String responseAtSource) {

  /** Who complained there. */
  public record ImportedCustomer(
      @NotNull(message = "must be the customer's opaque reference")
          @Pattern(regexp = Customer.REF, message = "must be 1 to 64 letters, digits or . _ -")
          String ref,
      @NotNull(message = "must be EXTERNAL or INTERNAL") CustomerKind kind,
      @Size(max = 200, message = "must hold at most 200 characters") @Nullable String name,
      @Email(message = "must be an e-mail address")
          @Size(max = 254, message = "must hold at most 254 characters")
          @Nullable String email,
      @Pattern(regexp = Customer.PHONE, message = Customer.A_PHONE) @Nullable String phone,
      @Size(max = 20, message = "must name at most 20 adjustments")
          @Nullable
              List<
                  @NotNull(message = "must not be null")
                  @Pattern(regexp = Customer.ADJUSTMENT, message = Customer.AN_ADJUSTMENT) String>
              adjustments) {
    private Customer toCustomer() {
      return new Customer(
          ref, kind, name, email, phone, adjustments == null ? List.of() : adjustments);
    }
  }

  /** What is received of it now. */
  Receipt receipt(String source, Instant now) {
    return new Receipt(
        Identity.next(),
        channel,
        receivedAt,
        now,
        customer.toCustomer(),
        product,
        issue,
        new Statement(narrative, desiredOutcome),
        new Provenance(externalRef, source, promisedBy, responseAtSource),
        false);
  }
}

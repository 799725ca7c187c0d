package recourse.intake.complaints;

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

/**
 * A complaint as it is handed in, over HTTP or by the CRM.
 *
 * @param receivedAt when the organisation first had it; absent for now
 * @param externalRef its key in the caller's system
 * @param dataProtection whether it complains about our handling of personal data; absent for no
 */
public record ComplaintSubmission(
    @NotNull(message = "must name the channel, for example PHONE") Channel channel,
    @Nullable Instant receivedAt,
    @NotNull(message = "must say who complains") @Valid Complainant customer,
    @NotBlank(message = "must name the product in 1 to 160 characters")
        @Size(max = 160, message = "must name the product in 1 to 160 characters")
        String product,
    @NotBlank(message = "must name the issue in 1 to 160 characters")
        @Size(max = 160, message = "must name the issue in 1 to 160 characters")
        String issue,
    @NotBlank(message = "must hold the customer's own words")
        @Size(max = 32_000, message = "must hold at most 32,000 characters")
        String narrative,
    @Size(max = 4_000, message = "must hold at most 4,000 characters")
        @Nullable String desiredOutcome,
    @Pattern(
            regexp = "[A-Za-z0-9._:/-]{1,128}",
            message = "must be 1 to 128 letters, digits or . _ : / -")
        @Nullable String externalRef,
    @Nullable Boolean dataProtection) {

  /** Who complains. */
  public record Complainant(
      @NotNull(message = "must be the customer's opaque reference")
          @Pattern(
              regexp = Customer.REF,
              message = "must be 1 to 64 letters, digits or . _ -; not a name or an address")
          String ref,
      @Nullable CustomerKind kind,
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
          ref,
          kind == null ? CustomerKind.EXTERNAL : kind,
          name,
          email,
          phone,
          adjustments == null ? List.of() : adjustments);
    }
  }

  /** The command of it. */
  public ReceiveComplaint toCommand() {
    return new ReceiveComplaint(
        channel,
        receivedAt,
        customer.toCustomer(),
        product,
        issue,
        new Statement(narrative, desiredOutcome),
        externalRef,
        Boolean.TRUE.equals(dataProtection));
  }
}

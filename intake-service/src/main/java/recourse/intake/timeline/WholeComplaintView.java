package recourse.intake.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.ComplaintStatus;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.Provenance;
import recourse.intake.complaints.Triage;
import recourse.intake.conversation.Emotion;
import recourse.intake.conversation.GuidancePrompt;
import recourse.spine.aggregate.Versioned;

/**
 * A complaint whole. Who complains and in what words is shown to those who talk with the customer;
 * to others {@code customer} holds the reference only and {@code narrative} is left out.
 *
 * @param prompts what helps to speak with them; absent before anybody noticed who is speaking
 */
public record WholeComplaintView(
    UUID id,
    String reference,
    ComplaintStatus status,
    Channel channel,
    String product,
    String issue,
    Instant receivedAt,
    Instant recordedAt,
    Customer customer,
    @Nullable String narrative,
    @Nullable String desiredOutcome,
    Provenance provenance,
    @Nullable Instant acknowledgedAt,
    @Nullable Instant dueAt,
    @Nullable Triage triage,
    @Nullable DataProtection dataProtection,
    @Nullable Instant erasedAt,
    Standing standing,
    @Nullable Emotion feeling,
    @Nullable List<GuidancePrompt> prompts,
    List<String> allowedSteps,
    @JsonIgnore long version)
    implements Versioned {
  /**
   * The clock of a complaint about our handling of personal data.
   *
   * @param acknowledgeBy the last day; absent for a receipt before the law
   * @param rule the policy that says so
   */
  public record DataProtection(@Nullable LocalDate acknowledgeBy, String rule) {}
}

package recourse.intake.needs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.spine.aggregate.Versioned;

/** What is known of a customer's needs. */
public record NeedsView(
    String customerRef,
    boolean vulnerable,
    @Nullable Channel preferredChannel,
    String language,
    List<String> adjustments,
    @Nullable Instant notedAt,
    @Nullable String notedBy,
    @JsonIgnore long version)
    implements Versioned {
  static NeedsView of(CustomerNeeds needs) {
    return new NeedsView(
        needs.customerRef(),
        needs.vulnerable(),
        needs.preferredChannel(),
        needs.language(),
        needs.adjustments(),
        needs.notedAt(),
        needs.notedBy(),
        needs.version());
  }
}

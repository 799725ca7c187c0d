package recourse.followup.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.ComplaintRegistered;
import recourse.contract.CustomerKind;

/**
 * What was said of a complaint when it was registered.
 *
 * @param reference the short one a customer can read out
 * @param channel by which it came in
 * @param customerRef opaque; the organisation's gateway knows who it is
 * @param product what it is about
 * @param aboutData whether it is about our handling of personal data
 * @param imported whether another system tells its history: then nobody is written to
 * @param promisedBy the date another system had promised, if it had
 */
public record Registration(
    String reference,
    Channel channel,
    String customerRef,
    CustomerKind customerKind,
    String product,
    boolean aboutData,
    Instant receivedAt,
    boolean imported,
    @Nullable Instant promisedBy) {
  static Registration of(ComplaintRegistered event) {
    return new Registration(
        event.reference(),
        event.channel(),
        event.customerRef(),
        event.customerKind(),
        event.product(),
        Boolean.TRUE.equals(event.dataProtection()),
        event.occurredAt(),
        event.source() != null,
        event.promisedBy());
  }
}

package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was received and has its reference. {@code occurredAt} is the receipt: the moment the
 * organisation, not the handler, first had it. Every promise runs from it.
 *
 * @param complaintId the complaint
 * @param occurredAt see above
 * @param reference the short reference a customer can read out
 * @param channel how it reached us
 * @param product what it is about, first level
 * @param issue what went wrong with it
 * @param customerRef opaque reference of the complainant; never a name or an address
 * @param customerKind customer outside, or a colleague downstream
 * @param externalRef the complaint's key in the system it came from
 * @param source the system a history was imported from; absent on a live complaint
 * @param promisedBy the answer date the source system had promised
 * @param responseAtSource how the source says it was answered, where it gives no date
 * @param dataProtection true where it complains about our handling of personal data (DPA 2018
 *     s.164A), absent otherwise
 */
@EventType("complaint.registered.v1")
public record ComplaintRegistered(
    UUID complaintId,
    Instant occurredAt,
    String reference,
    Channel channel,
    String product,
    String issue,
    String customerRef,
    CustomerKind customerKind,
    @MayBeAbsent String externalRef,
    @MayBeAbsent String source,
    @MayBeAbsent Instant promisedBy,
    @MayBeAbsent String responseAtSource,
    @MayBeAbsent Boolean dataProtection)
    implements ComplaintEvent {

  /** A complaint that is not about data protection. */
  public ComplaintRegistered(
      UUID complaintId,
      Instant occurredAt,
      String reference,
      Channel channel,
      String product,
      String issue,
      String customerRef,
      CustomerKind customerKind,
      @MayBeAbsent String externalRef,
      @MayBeAbsent String source,
      @MayBeAbsent Instant promisedBy,
      @MayBeAbsent String responseAtSource) {
    this(
        complaintId,
        occurredAt,
        reference,
        channel,
        product,
        issue,
        customerRef,
        customerKind,
        externalRef,
        source,
        promisedBy,
        responseAtSource,
        null);
  }
}

package recourse.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.ComplaintRegistered;
import recourse.contract.CustomerKind;
import recourse.followup.deadlines.PromisePolicy;
import recourse.followup.deadlines.ServicePromise;
import recourse.followup.sla.SlaRegister;
import recourse.spine.time.BusinessCalendar;

/** The promise, the calendar and the complainant all tests of this service share. */
public final class Promises {
  public static final BusinessCalendar OFFICE =
      BusinessCalendar.of("Europe/London gb-eng MON-FRI 09:00-17:00");
  public static final SlaRegister BOOK = SlaRegister.of(OFFICE);
  public static final PromisePolicy POLICY =
      PromisePolicy.from("promise-2026-01", LocalDate.of(2026, 1, 1), OFFICE.zone());
  public static final ServicePromise PROMISE = POLICY.promises().get(0);

  /** Monday, nine o'clock in London, in summer time. */
  public static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");

  private Promises() {}

  /** Mrs Okoro complains, today and here. */
  public static ComplaintRegistered mrsOkoro(UUID complaintId, Instant receivedAt) {
    return about("Current account", complaintId, receivedAt);
  }

  /** Mrs Okoro complains about this product. */
  public static ComplaintRegistered about(String product, UUID complaintId, Instant receivedAt) {
    return registered(product, complaintId, receivedAt, null, null);
  }

  /** Mrs Okoro complains about what we did with her data. */
  public static ComplaintRegistered aboutData(UUID complaintId, Instant receivedAt) {
    ComplaintRegistered told = mrsOkoro(complaintId, receivedAt);
    return new ComplaintRegistered(
        complaintId,
        receivedAt,
        told.reference(),
        told.channel(),
        told.product(),
        told.issue(),
        told.customerRef(),
        told.customerKind(),
        null,
        null,
        null,
        null,
        true);
  }

  /** Mr Reyes complained long ago, to another system, which had perhaps promised a date. */
  public static ComplaintRegistered mrReyes(
      UUID complaintId, Instant receivedAt, Instant promisedBy) {
    return registered("Current account", complaintId, receivedAt, "nyc-311", promisedBy);
  }

  private static ComplaintRegistered registered(
      String product, UUID complaintId, Instant receivedAt, String source, Instant promisedBy) {
    return new ComplaintRegistered(
        complaintId,
        receivedAt,
        "C-" + complaintId.toString().substring(0, 8),
        Channel.EMAIL,
        product,
        "Fees",
        customerOf(complaintId),
        CustomerKind.EXTERNAL,
        null,
        source,
        promisedBy,
        null);
  }

  /** The reference of whoever made a complaint: nobody makes two. */
  public static String customerOf(UUID complaintId) {
    return "customer-" + complaintId;
  }
}

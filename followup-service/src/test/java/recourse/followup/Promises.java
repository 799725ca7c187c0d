package recourse.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.ComplaintRegistered;
import recourse.contract.CustomerKind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.deadlines.PromisePolicy;
import recourse.followup.rules.TimeRule;
import recourse.followup.rules.TimeRules;
import recourse.followup.shared.YamlReader;
import recourse.followup.sla.CalendarHours;
import recourse.followup.sla.SlaRegister;
import recourse.spine.policy.Dated;
import recourse.spine.policy.LawsPolicy;
import recourse.spine.policy.Policies;
import recourse.spine.time.BusinessCalendar;

/** The promise, the calendar and the complainant all tests of this service share. */
public final class Promises {
  public static final BusinessCalendar OFFICE =
      BusinessCalendar.of("Europe/London gb-eng MON-FRI 09:00-17:00");
  public static final SlaRegister BOOK = SlaRegister.of(CalendarHours.of(OFFICE.version()));
  public static final Policies POLICIES = Policies.shipped(OFFICE.zone());
  public static final Dated<PromisePolicy> POLICY = POLICIES.of("promise", PromisePolicy.class);

  /** No rules but our own promises. */
  public static final TimeRules NO_RULES = rules();

  /** Monday, nine o'clock in London, in summer time. */
  public static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");

  private Promises() {}

  /** A policy that has always been in force. */
  public static <P> Dated<P> always(P policy) {
    LocalDate longAgo = LocalDate.of(1970, 1, 1);
    return new Dated<>(
        List.of(new Dated.Version<>("test", longAgo, null, "a test", "tests", policy)),
        OFFICE.zone());
  }

  /** The shipped rules of these laws, about no groups of products. */
  public static TimeRules rules(String... laws) {
    return rules(Set.of(), Set.of(), Set.of(), laws);
  }

  /** The shipped rules of these laws. */
  public static TimeRules rules(
      Set<String> payments, Set<String> accessRequests, Set<String> breaches, String... laws) {
    return new TimeRules(
        YamlReader.shipped("rules.yaml", TimeRule.class),
        always(
            new LawsPolicy(
                "laws-test", Set.copyOf(Arrays.asList(laws)), payments, accessRequests, breaches)));
  }

  /** A complaint that is known from its registration on. */
  public static KnownComplaint known(ComplaintRegistered registered) {
    KnownComplaint complaint = new KnownComplaint(registered.complaintId());
    complaint.learn(registered);
    return complaint;
  }

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

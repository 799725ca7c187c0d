package recourse.intake.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.ComplaintEvent;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ComplaintStatus;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.DataExport;
import recourse.intake.complaints.Provenance;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.Triage;
import recourse.intake.timeline.SqlTimelines;
import recourse.intake.timeline.TimelineEntry;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Answers access requests: everything intake holds about a customer, in the clear. */
@ApplicationScoped
class AccessReports {
  private static final Notice NOTICE =
      new Notice(
          "Your complaints are handled, and records of them kept, because the law obliges us to"
              + " (Art 6(1)(c) UK GDPR; DISP 1.4 and 1.9).",
          "You, or somebody on your behalf, told us; the rest was recorded while we worked on it.",
          "Those who handle complaints here. Nothing of it leaves this service but opaque"
              + " references, codes, amounts and times.",
          "You may have it put right or erased, object, and complain to the Information"
              + " Commissioner (ico.org.uk).");

  private final SqlComplaints complaints;
  private final SqlTimelines timelines;
  private final SqlRectifications rectifications;
  private final SqlErasureDecisions decisions;
  private final Clock clock;
  private final List<DataExport> parts;

  private final ZoneId zone;

  AccessReports(
      SqlComplaints complaints,
      SqlTimelines timelines,
      SqlRectifications rectifications,
      SqlErasureDecisions decisions,
      Clock clock,
      @All List<DataExport> parts,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.complaints = complaints;
    this.timelines = timelines;
    this.rectifications = rectifications;
    this.decisions = decisions;
    this.clock = clock;
    this.parts = parts;
    this.zone = zone;
  }

  /** What Art 15(1) wants said beside the data themselves. */
  record Notice(String purpose, String origin, String recipients, String rights) {}

  /** The whole report. */
  record AccessReport(
      String customerRef,
      Instant preparedAt,
      Notice notice,
      List<ComplaintEntry> complaints,
      List<RectificationView> rectifications,
      List<ErasureDecisionView> erasureDecisions) {}

  /**
   * One complaint, whole.
   *
   * @param alsoHeld contacts, attachments and the like, by name
   * @param keptUntil until when the law has us keep it
   */
  record ComplaintEntry(
      UUID id,
      String reference,
      ComplaintStatus status,
      Channel channel,
      Instant receivedAt,
      Instant recordedAt,
      Customer customer,
      String product,
      String issue,
      @Nullable String narrative,
      @Nullable String desiredOutcome,
      boolean dataProtection,
      Provenance provenance,
      @Nullable Instant acknowledgedAt,
      @Nullable String acknowledgedBy,
      @Nullable Triage triage,
      Map<String, List<?>> alsoHeld,
      List<EventEntry> timeline,
      Instant keptUntil,
      @Nullable Instant erasedAt) {}

  /** One thing that happened to a complaint. */
  record EventEntry(Instant occurredAt, String what, String toldBy, ComplaintEvent event) {
    static EventEntry of(TimelineEntry entry) {
      return new EventEntry(entry.occurredAt(), entry.type(), entry.source(), entry.event());
    }
  }

  AccessReport on(String customerRef) {
    List<Complaint> held = complaints.ofCustomer(customerRef);
    if (held.isEmpty()) {
      throw new Refusal(CommonReason.UNKNOWN, "No complaint of this customer is known here.");
    }
    return new AccessReport(
        customerRef,
        clock.instant(),
        NOTICE,
        held.stream().map(this::whole).toList(),
        rectifications.ofCustomer(customerRef).stream().map(Rectification::view).toList(),
        decisions.ofCustomer(customerRef).stream().map(ErasureDecision::view).toList());
  }

  private ComplaintEntry whole(Complaint complaint) {
    return new ComplaintEntry(
        complaint.id(),
        complaint.reference(),
        complaint.status(),
        complaint.channel(),
        complaint.receivedAt(),
        complaint.recordedAt(),
        complaint.customer(),
        complaint.product(),
        complaint.issue(),
        complaint.statement().narrative(),
        complaint.statement().desiredOutcome(),
        complaint.dataProtection(),
        complaint.provenance(),
        complaint.acknowledgedAt(),
        complaint.acknowledgedBy(),
        complaint.triage(),
        alsoHeld(complaint.id()),
        timelines.of(complaint.id()).stream().map(EventEntry::of).toList(),
        RetentionPolicy.current(zone).keepUntil(complaint.product(), complaint.receivedAt()),
        complaint.erasedAt());
  }

  private Map<String, List<?>> alsoHeld(UUID complaintId) {
    Map<String, List<?>> held = new LinkedHashMap<>();
    parts.forEach(part -> held.put(part.name(), part.about(complaintId)));
    return held;
  }
}

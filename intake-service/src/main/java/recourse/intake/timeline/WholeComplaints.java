package recourse.intake.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.DataProtectionPolicy;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.WordsAccess;
import recourse.intake.conversation.Demeanour;
import recourse.intake.conversation.DemeanourNote;
import recourse.intake.conversation.GuidancePolicy;
import recourse.intake.conversation.SqlConversations;
import recourse.intake.timeline.WholeComplaintView.DataProtection;
import recourse.spine.policy.Dated;

/** Shows a complaint whole: as it was received, where it stands, and who is speaking. */
@ApplicationScoped
class WholeComplaints {
  private final SqlComplaints complaints;
  private final SqlTimelines timelines;
  private final SqlConversations conversations;
  private final Dated<DataProtectionPolicy> policies;
  private final ZoneId zone;

  WholeComplaints(
      SqlComplaints complaints,
      SqlTimelines timelines,
      SqlConversations conversations,
      Dated<DataProtectionPolicy> policies,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.complaints = complaints;
    this.timelines = timelines;
    this.conversations = conversations;
    this.policies = policies;
    this.zone = zone;
  }

  /** The complaint, for a caller with these roles. */
  WholeComplaintView of(UUID id, Predicate<String> hasRole) {
    Complaint complaint = complaints.get(id);
    boolean withWords = WordsAccess.mayRead(hasRole);
    DemeanourNote speaker =
        conversations.of(complaint).demeanour().map(Demeanour::note).orElse(null);
    return new WholeComplaintView(
        complaint.id(),
        complaint.reference(),
        complaint.status(),
        complaint.channel(),
        complaint.product(),
        complaint.issue(),
        complaint.receivedAt(),
        complaint.recordedAt(),
        withWords ? complaint.customer() : complaint.customer().withoutContactDetails(),
        withWords ? complaint.statement().narrative() : null,
        withWords ? complaint.statement().desiredOutcome() : null,
        complaint.provenance(),
        complaint.acknowledgedAt(),
        complaint.dueAt(),
        complaint.triage(),
        complaint.dataProtection() ? dataProtection(complaint) : null,
        complaint.erasedAt(),
        Standing.of(timelines.of(id).stream().map(TimelineEntry::event).toList()),
        speaker == null ? null : speaker.emotion(),
        speaker == null ? null : GuidancePolicy.prompts(speaker),
        complaint.allowedSteps(hasRole),
        complaint.version());
  }

  private DataProtection dataProtection(Complaint complaint) {
    DataProtectionPolicy policy = policies.at(complaint.receivedAt());
    return new DataProtection(
        policy.acknowledgeBy(complaint.receivedAt(), zone).orElse(null), policy.version());
  }
}

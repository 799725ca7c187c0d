package recourse.intake.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.contract.Channel;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintEvent;
import recourse.contract.Outcome;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ComplaintStatus;
import recourse.intake.complaints.DataProtectionPolicy;
import recourse.intake.complaints.Person;
import recourse.intake.complaints.Provenance;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.Triage;
import recourse.intake.complaints.WordsAccess;
import recourse.intake.conversation.DemeanourNote;
import recourse.intake.conversation.Emotion;
import recourse.intake.conversation.GuidancePolicy;
import recourse.intake.conversation.GuidancePrompt;
import recourse.intake.conversation.SqlDemeanours;
import recourse.intake.sealing.Vault;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Etag;
import recourse.spine.http.Slice;

/** Where complaints stand, and how they got there. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "privacy", "crm"})
public class TrackingResource {
  private final SqlComplaints complaints;
  private final SqlTimelines timelines;
  private final Vault vault;
  private final SqlDemeanours demeanours;
  private final Caller caller;

  private final ZoneId zone;

  TrackingResource(
      SqlComplaints complaints,
      SqlTimelines timelines,
      Vault vault,
      SqlDemeanours demeanours,
      Caller caller,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.complaints = complaints;
    this.timelines = timelines;
    this.vault = vault;
    this.demeanours = demeanours;
    this.caller = caller;
    this.zone = zone;
  }

  /**
   * A complaint whole. Who complains and in what words is shown to those who talk with the
   * customer; to others {@code customer} holds the reference only and {@code narrative} is left
   * out.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Whole(
      UUID id,
      String reference,
      ComplaintStatus status,
      Channel channel,
      String product,
      String issue,
      Instant receivedAt,
      Instant recordedAt,
      Person customer,
      String narrative,
      String desiredOutcome,
      Provenance provenance,
      Instant acknowledgedAt,
      Instant dueAt,
      Triage triage,
      DataProtection dataProtection,
      Instant erasedAt,
      StandingNow standing,
      Emotion feeling,
      List<GuidancePrompt> prompts,
      List<String> allowedSteps) {}

  /**
   * The clock of a complaint about our handling of personal data.
   *
   * @param acknowledgeBy the last day; null for a receipt before the law
   * @param rule the policy that says so
   */
  public record DataProtection(LocalDate acknowledgeBy, String rule) {}

  /** Where it stands in the whole house. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record StandingNow(
      Standing.Stage stage,
      Standing.Promise promise,
      List<Standing.Deadline> deadlines,
      String handler,
      String team,
      int escalationLevel,
      Outcome outcome,
      Boolean agreed,
      Boolean satisfied,
      Integer csat,
      ClosureReason closure) {
    static StandingNow of(Standing standing) {
      return new StandingNow(
          standing.stage(),
          standing.promiseKept(),
          standing.deadlines(),
          standing.handler(),
          standing.team(),
          standing.escalationLevel(),
          standing.outcome(),
          standing.agreed(),
          standing.satisfied(),
          standing.csat(),
          standing.closure());
    }
  }

  /** One line of a timeline. */
  public record Line(
      UUID eventId,
      Instant occurredAt,
      Instant recordedAt,
      String type,
      String source,
      ComplaintEvent event) {
    static Line of(TimelineEntry entry) {
      return new Line(
          entry.eventId(),
          entry.occurredAt(),
          entry.recordedAt(),
          entry.type(),
          entry.source(),
          entry.event());
    }
  }

  /** A page of a timeline; {@code next} is the cursor of the page behind it, or null. */
  public record Timeline(UUID complaintId, List<Line> events, String next) {}

  /** The complaint and its standing. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(Whole.class)
  public Response whole(@PathParam("id") UUID id) {
    Complaint complaint = complaints.get(id);
    Standing standing = Standing.of(timelines.of(id).stream().map(TimelineEntry::event).toList());
    return Response.ok(whole(complaint, standing))
        .header("ETag", Etag.of(complaint.version()))
        .build();
  }

  /**
   * Every event of the complaint's life, from all services, in order. An ordinary life fits in a
   * page without asking for more.
   */
  @GET
  @Path("/{id}/timeline")
  public Timeline timeline(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("500")
          @Min(value = 1, message = "must be 1 to 1,000")
          @Max(value = 1_000, message = "must be 1 to 1,000")
          int limit) {
    complaints.get(id);
    Cursor behind = Cursor.orStart(cursor);
    Slice<Line> page =
        Slice.of(
            timelines.page(id, behind.at(), behind.id(), limit + 1),
            limit,
            last -> new Cursor(last.occurredAt(), last.eventId()),
            Line::of);
    return new Timeline(id, page.items(), page.next());
  }

  private Whole whole(Complaint complaint, Standing standing) {
    DemeanourNote person = demeanours.of(complaint.id()).noticed(hidden -> null);
    boolean talks = WordsAccess.mayRead(caller::hasRole);
    return new Whole(
        complaint.id(),
        complaint.reference(),
        complaint.status(),
        complaint.channel(),
        complaint.product(),
        complaint.issue(),
        complaint.receivedAt(),
        complaint.recordedAt(),
        customer(complaint, talks),
        talks ? vault.open(complaint.narrative()) : null,
        talks ? vault.open(complaint.desiredOutcome()) : null,
        complaint.provenance(),
        complaint.acknowledgedAt(),
        complaint.dueAt(),
        complaint.triage(),
        complaint.dataProtection() ? dataProtection(complaint) : null,
        complaint.erasedAt(),
        StandingNow.of(standing),
        person == null ? null : person.emotion(),
        person == null ? null : GuidancePolicy.prompts(person),
        complaint.allowedSteps(caller::hasRole));
  }

  private DataProtection dataProtection(Complaint complaint) {
    DataProtectionPolicy policy = DataProtectionPolicy.CURRENT;
    return new DataProtection(
        policy.acknowledgeBy(complaint.receivedAt(), zone).orElse(null), policy.version());
  }

  private Person customer(Complaint complaint, boolean inFull) {
    return inFull
        ? complaint.customer().openedBy(vault)
        : complaint.customer().withoutContactDetails();
  }
}

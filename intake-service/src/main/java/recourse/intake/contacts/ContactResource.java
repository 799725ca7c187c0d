package recourse.intake.contacts;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.contract.Channel;
import recourse.contract.Direction;
import recourse.contract.MessageKind;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.WordsAccess;
import recourse.intake.links.SqlLinks;
import recourse.intake.sealing.Vault;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Slice;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The contacts on a complaint. */
@Path("/complaints/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {
  private static final String SECONDS = "must be 0 to 86,400 seconds";
  private static final int DAY = 86_400;
  private static final String HEADERS =
      "(?i)auto-submitted|precedence|x-auto-response-suppress|x-autoreply|x-autorespond|list-id"
          + "|return-path|content-type|subject";

  private final LogContactHandler log;
  private final Idempotency idempotency;
  private final SqlComplaints complaints;
  private final SqlContacts contacts;
  private final SqlLinks links;
  private final Vault vault;
  private final Caller caller;

  ContactResource(
      LogContactHandler log,
      Idempotency idempotency,
      SqlComplaints complaints,
      SqlContacts contacts,
      SqlLinks links,
      Vault vault,
      Caller caller) {
    this.log = log;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.contacts = contacts;
    this.links = links;
    this.vault = vault;
    this.caller = caller;
  }

  /**
   * A contact that is over. Without an agent it is the caller's own. With headers, be they empty,
   * it is a message as it was received, and the note is its text; the headers are judged and not
   * kept.
   */
  public record Logged(
      @NotNull(message = "must name the channel, for example PHONE") Channel channel,
      @NotNull(message = "must be INBOUND or OUTBOUND") Direction direction,
      @Pattern(
              regexp = "[A-Za-z0-9._-]{1,64}",
              message = "must be 1 to 64 letters, digits or . _ -")
          String agent,
      @NotNull(message = "must say when it began, with its zone") Instant startedAt,
      @Min(value = 0, message = SECONDS) @Max(value = DAY, message = SECONDS) int talkSeconds,
      @Min(value = 0, message = SECONDS) @Max(value = DAY, message = SECONDS) int holdSeconds,
      @Min(value = 0, message = SECONDS) @Max(value = DAY, message = SECONDS) int wrapUpSeconds,
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String note,
      @Size(max = 20, message = "must hold at most 20 headers")
          Map<
                  @NotNull(message = "must not be null")
                  @Pattern(
                      regexp = HEADERS,
                      message = "must be a header by which machines are known")
                  String,
                  @NotNull(message = "must not be null")
                  @Size(max = 1_000, message = "must hold at most 1,000 characters") String>
              headers) {

    /** How the contact went; without an agent it was this one's. */
    public ContactOutcome spoken(String self) {
      return new ContactOutcome(
          channel,
          direction,
          agent == null ? self : agent,
          startedAt,
          talkSeconds,
          holdSeconds,
          wrapUpSeconds);
    }
  }

  /** A contact; its note is shown to those who talk with the customer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      UUID id,
      UUID complaintId,
      Channel channel,
      Direction direction,
      String agent,
      Instant startedAt,
      Instant endedAt,
      int talkSeconds,
      int holdSeconds,
      int wrapUpSeconds,
      String note,
      MessageKind message) {
    static Line of(Contact contact, String note) {
      ContactOutcome spoken = contact.spoken();
      return new Line(
          contact.id(),
          contact.complaintId(),
          spoken.channel(),
          spoken.direction(),
          spoken.agent(),
          spoken.startedAt(),
          spoken.endedAt(),
          spoken.talkSeconds(),
          spoken.holdSeconds(),
          spoken.wrapUpSeconds(),
          note,
          contact.message());
    }
  }

  /** A page of contacts; {@code next} is the cursor of the page behind it, or null. */
  public record Page(List<Line> items, String next) {}

  /** Logs a contact, the first or a later one; with an {@code Idempotency-Key}, once. */
  @POST
  @RolesAllowed({"agent", "handler", "supervisor", "crm"})
  @APIResponseSchema(value = Line.class, responseCode = "201")
  public Response log(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must hold the contact") @Valid Logged request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /complaints/" + id + "/contacts",
            request,
            () ->
                log.handle(
                    new LogContact(
                        id, request.spoken(caller.name()), request.note(), request.headers())));
    return outcome.created("/complaints/" + id + "/contacts", made -> line(contacts.get(made)));
  }

  /** One contact. */
  @GET
  @Path("/{contact}")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  public Line one(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
    Contact found = contacts.get(contact);
    if (!found.complaintId().equals(id)) {
      throw new Refusal(CommonReason.UNKNOWN, "There is none of id " + contact + " on it");
    }
    return line(found);
  }

  /** The contacts, latest first, with those of complaints merged into this one. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  public Page all(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    complaints.get(id);
    Cursor behind = Cursor.orStart(cursor);
    Slice<Line> page =
        Slice.of(
            contacts.of(withMerged(id), behind.at(), behind.id(), limit + 1),
            limit,
            last -> new Cursor(last.spoken().startedAt(), last.id()),
            this::line);
    return new Page(page.items(), page.next());
  }

  private List<UUID> withMerged(UUID id) {
    return Stream.concat(Stream.of(id), links.mergedInto(id).stream()).toList();
  }

  private Line line(Contact contact) {
    boolean talks = WordsAccess.mayRead(caller::hasRole);
    String note = talks ? vault.open(contact.note()) : null;
    return Line.of(contact, note);
  }
}

package recourse.intake.search;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import recourse.contract.Channel;
import recourse.contract.Direction;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.contacts.Contact;
import recourse.intake.contacts.SqlContacts;
import recourse.intake.links.Link;
import recourse.intake.links.SqlLinks;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Slice;

/** Everything that passed between us and one customer. */
@Path("/customers/{ref}/complaints")
@Produces(MediaType.APPLICATION_JSON)
public class CustomerHistoryResource {
  private static final int CONTACTS_EACH = 20;
  private static final int LINKS_EACH = 20;

  private final SqlComplaintSearch search;
  private final SqlContacts contacts;
  private final SqlLinks links;
  private final Caller caller;

  CustomerHistoryResource(
      SqlComplaintSearch search, SqlContacts contacts, SqlLinks links, Caller caller) {
    this.search = search;
    this.contacts = contacts;
    this.links = links;
    this.caller = caller;
  }

  /** A contact in brief; its note stands under the complaint's contacts. */
  public record Met(
      UUID id,
      Channel channel,
      Direction direction,
      String agent,
      Instant startedAt,
      int handlingSeconds) {
    static Met of(Contact contact) {
      return new Met(
          contact.id(),
          contact.spoken().channel(),
          contact.spoken().direction(),
          contact.spoken().agent(),
          contact.spoken().startedAt(),
          contact.spoken().handlingSeconds());
    }
  }

  /** What a complaint has to do with another. */
  public record Tie(Link.Kind kind, UUID complaint, UUID other) {}

  /** A complaint with its latest contacts and its first links, 20 of each at most. */
  public record Chapter(ComplaintView complaint, List<Met> contacts, List<Tie> links) {}

  /** A page of the history; {@code next} is the cursor of the page behind it, or null. */
  public record History(List<Chapter> items, String next) {}

  /** The customer's complaints, latest receipt first, each with its contacts and links. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  public History history(
      @PathParam("ref") String ref,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    Cursor behind = Cursor.orStart(cursor);
    List<Complaint> found =
        search.find(
            ComplaintQuery.all()
                .customerRef(ref)
                .behind(behind.at(), behind.id())
                .limit(limit + 1)
                .build());
    Slice<Complaint> page =
        Slice.of(
            found, limit, last -> new Cursor(last.receivedAt(), last.id()), Function.identity());
    return new History(chapters(page.items()), page.next());
  }

  private List<Chapter> chapters(List<Complaint> shown) {
    List<UUID> ids = shown.stream().map(Complaint::id).toList();
    Map<UUID, List<Contact>> met =
        contacts.latestOfEach(ids, CONTACTS_EACH).stream()
            .collect(Collectors.groupingBy(Contact::complaintId));
    List<Link> ties = links.touching(ids);
    return shown.stream()
        .map(
            complaint ->
                new Chapter(
                    ComplaintView.of(complaint, caller::hasRole),
                    met.getOrDefault(complaint.id(), List.of()).stream().map(Met::of).toList(),
                    tiesOf(complaint.id(), ties)))
        .toList();
  }

  private static List<Tie> tiesOf(UUID complaint, List<Link> ties) {
    return ties.stream()
        .filter(link -> link.complaintId().equals(complaint) || link.otherId().equals(complaint))
        .limit(LINKS_EACH)
        .map(link -> new Tie(link.kind(), link.complaintId(), link.otherId()))
        .toList();
  }
}

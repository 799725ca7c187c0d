package recourse.intake.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.search.SqlCustomerHistory.ContactEntry;
import recourse.intake.search.SqlCustomerHistory.LinkEntry;
import recourse.intake.search.SqlCustomerHistory.LinkOf;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** Everything that passed between us and one customer. */
@Path("/customers/{ref}/complaints")
@Produces(MediaType.APPLICATION_JSON)
public class CustomerHistoryResource {
  private static final int CONTACTS_EACH = 20;
  private static final int LINKS_EACH = 20;

  private final SqlComplaintSearch search;
  private final SqlCustomerHistory history;
  private final Caller caller;

  CustomerHistoryResource(SqlComplaintSearch search, SqlCustomerHistory history, Caller caller) {
    this.search = search;
    this.history = history;
    this.caller = caller;
  }

  /** A complaint with its latest contacts and its first links, 20 of each at most. */
  public record Entry(
      ComplaintView complaint, List<ContactEntry> contacts, List<LinkEntry> links) {}

  /** The customer's complaints, latest receipt first, each with its contacts and links. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  public Page<Entry> history(@PathParam("ref") String ref, @Valid @BeanParam Paging paging) {
    Page<ComplaintView> page =
        Page.of(
            search.find(
                ComplaintQuery.ofCustomer(ref), paging.after(), paging.fetch(), caller::hasRole),
            paging,
            last -> new Cursor(last.receivedAt(), last.id()));
    return new Page<>(entries(page.items()), page.next());
  }

  private List<Entry> entries(List<ComplaintView> shown) {
    List<UUID> ids = shown.stream().map(ComplaintView::id).toList();
    Map<UUID, List<ContactEntry>> contacts =
        history.contacts(ids, CONTACTS_EACH).stream()
            .collect(Collectors.groupingBy(ContactEntry::complaintId));
    Map<UUID, List<LinkEntry>> links =
        history.links(ids, LINKS_EACH).stream()
            .collect(
                Collectors.groupingBy(
                    LinkOf::complaint, Collectors.mapping(LinkOf::link, Collectors.toList())));
    return shown.stream()
        .map(
            complaint ->
                new Entry(
                    complaint,
                    contacts.getOrDefault(complaint.id(), List.of()),
                    links.getOrDefault(complaint.id(), List.of())))
        .toList();
  }
}

package recourse.intake.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.contract.Direction;
import recourse.spine.sql.SqlTemplate;

/** What passed between us and a customer, complaint by complaint, without a word of it. */
@ApplicationScoped
class SqlCustomerHistory {
  private static final String CONTACTS =
      """
      select contact.* from unnest(?::uuid[]) as complaint(id)
        cross join lateral (select id, complaint_id, channel, direction, agent, started_at,
                                   talk_seconds + hold_seconds + wrap_up_seconds as handling_seconds
                              from contact where contact.complaint_id = complaint.id
                             order by started_at desc, id desc limit ?) as contact
       order by started_at desc, contact.id desc
      """;
  private static final String LINKS =
      """
      select complaint.id as of, link.kind, link.complaint_id, link.other_id
        from unnest(?::uuid[]) as complaint(id)
        cross join lateral (select kind, complaint_id, other_id, made_at, complaint_link.id
                              from complaint_link
                             where ended_at is null
                               and (complaint_id = complaint.id or other_id = complaint.id)
                             order by made_at, complaint_link.id limit ?) as link
       order by link.made_at, link.id
      """;

  private final SqlTemplate db;

  SqlCustomerHistory(SqlTemplate db) {
    this.db = db;
  }

  /** A contact in brief; its note stands under the complaint's contacts. */
  public record ContactEntry(
      UUID id,
      @JsonIgnore UUID complaintId,
      Channel channel,
      Direction direction,
      String agent,
      Instant startedAt,
      int handlingSeconds) {}

  /** What one complaint has to do with another. */
  public record LinkEntry(String kind, UUID complaint, UUID other) {}

  /** A link as it stands on one of its two complaints. */
  record LinkOf(UUID complaint, LinkEntry link) {}

  /** The latest contacts of each of these complaints, so many at most of each, latest first. */
  List<ContactEntry> contacts(Collection<UUID> complaints, int each) {
    return db.find(
        CONTACTS,
        row ->
            new ContactEntry(
                row.uuid("id"),
                row.uuid("complaint_id"),
                row.constant(Channel.class, "channel"),
                row.constant(Direction.class, "direction"),
                row.text("agent"),
                row.instant("started_at"),
                row.integer("handling_seconds")),
        complaints,
        each);
  }

  /** The first links in force of each of these complaints, so many at most of each. */
  List<LinkOf> links(Collection<UUID> complaints, int each) {
    return db.find(
        LINKS,
        row ->
            new LinkOf(
                row.uuid("of"),
                new LinkEntry(row.text("kind"), row.uuid("complaint_id"), row.uuid("other_id"))),
        complaints,
        each);
  }
}

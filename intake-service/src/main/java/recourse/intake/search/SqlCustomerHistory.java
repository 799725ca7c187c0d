package recourse.intake.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
      select contact.* from unnest(?) as complaint(id)
        cross join lateral (select id, complaint_id, channel, direction, agent, started_at,
                                   talk_seconds + hold_seconds + wrap_up_seconds as handling_seconds
                              from contact where contact.complaint_id = complaint.id
                             order by started_at desc, id desc limit ?) as contact
       order by started_at desc, contact.id desc
      """;
  private static final String LINKS =
      """
      select complaint.id as of, link.kind, link.complaint_id, link.other_id
        from unnest(?) as complaint(id)
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
        select -> fill(select, complaints, each),
        row ->
            new ContactEntry(
                row.getObject("id", UUID.class),
                row.getObject("complaint_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                Direction.valueOf(row.getString("direction")),
                row.getString("agent"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getInt("handling_seconds")));
  }

  /** The first links in force of each of these complaints, so many at most of each. */
  List<LinkOf> links(Collection<UUID> complaints, int each) {
    return db.find(
        LINKS,
        select -> fill(select, complaints, each),
        row ->
            new LinkOf(
                row.getObject("of", UUID.class),
                new LinkEntry(
                    row.getString("kind"),
                    row.getObject("complaint_id", UUID.class),
                    row.getObject("other_id", UUID.class))));
  }

  private static void fill(PreparedStatement select, Collection<UUID> complaints, int each)
      throws SQLException {
    select.setArray(1, select.getConnection().createArrayOf("uuid", complaints.toArray()));
    select.setInt(2, each);
  }
}

package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.spine.aggregate.AggregateRepository;

/** Conversations in PostgreSQL. */
@ApplicationScoped
public class SqlConversations extends AggregateRepository<Conversation> {
  /** The conversation on a complaint; a new one when nobody has spoken yet. */
  public Conversation of(Complaint complaint) {
    return find(complaint.id())
        .orElseGet(() -> new Conversation(complaint.id(), complaint.customerRef()));
  }

  /** The conversation on a complaint, to be shown; an empty one when nobody has spoken yet. */
  Conversation shown(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Conversation(complaintId, "nobody"));
  }

  /** Those on these complaints. */
  List<Conversation> ofEach(Collection<UUID> complaintIds) {
    return list("complaintId in ?1", complaintIds);
  }
}

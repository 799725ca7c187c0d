package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

/** Hearings in PostgreSQL. */
@ApplicationScoped
public class SqlConversations extends AggregateRepository<Conversation> {
  /** The hearing of a complaint; a new one when nothing was heard yet. */
  public Conversation of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Conversation(complaintId));
  }
}

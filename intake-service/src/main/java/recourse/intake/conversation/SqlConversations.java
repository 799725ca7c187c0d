package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;

/** Hearings in PostgreSQL. */
@ApplicationScoped
class SqlConversations extends AggregateRepository<Conversation> implements Conversations {
  @Override
  public Conversation of(UUID complaintId) {
    return find(complaintId).orElseGet(() -> new Conversation(complaintId));
  }
}

package recourse.intake.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.DataExport;
import recourse.intake.conversation.ConversationView.QuestionEntry;
import recourse.intake.conversation.ConversationView.SummaryEntry;

/** What a customer was asked, answered and was noticed to feel. */
@ApplicationScoped
class ConversationDataExport implements DataExport {
  private final SqlConversations conversations;

  ConversationDataExport(SqlConversations conversations) {
    this.conversations = conversations;
  }

  /** All of it, as it stands in an access report. */
  record Entry(
      List<QuestionEntry> questions,
      List<SummaryEntry> summaries,
      @Nullable Demeanour demeanour,
      List<DeescalationAttempt> deescalations,
      List<HeatEvidence> heat) {}

  @Override
  public String name() {
    return "hearing";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return conversations.find(complaintId).stream()
        .map(
            conversation ->
                new Entry(
                    ConversationView.questions(conversation, true),
                    ConversationView.summaries(conversation, true),
                    conversation.demeanour().orElse(null),
                    conversation.attempts(),
                    conversation.heat()))
        .toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    conversations.ofEach(complaintIds).forEach(Conversation::forgetWords);
  }
}

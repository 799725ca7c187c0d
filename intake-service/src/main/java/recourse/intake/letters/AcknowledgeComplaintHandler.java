package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.conversation.Conversation;
import recourse.intake.conversation.Emotion;
import recourse.intake.conversation.HeatEvidence;
import recourse.intake.conversation.HeatStep;
import recourse.intake.conversation.SqlConversations;
import recourse.intake.needs.SqlNeeds;

/** Writes and records acknowledgements. */
@ApplicationScoped
public class AcknowledgeComplaintHandler {
  private final SqlComplaints complaints;
  private final SqlConversations conversations;
  private final LetterComposer letters;
  private final SqlNeeds needs;
  private final Clock clock;

  AcknowledgeComplaintHandler(
      SqlComplaints complaints,
      SqlConversations conversations,
      LetterComposer letters,
      SqlNeeds needs,
      Clock clock) {
    this.complaints = complaints;
    this.conversations = conversations;
    this.letters = letters;
    this.needs = needs;
    this.clock = clock;
  }

  /** Records the acknowledgement with its letter; naming a feeling is evidence of empathy. */
  @Transactional
  public void handle(AcknowledgeComplaint command) {
    Complaint complaint = complaints.get(command.id());
    complaint.expectVersion(command.expectedVersion());
    Instant at = clock.instant();
    Channel channel = channel(command, complaint);
    complaint.acknowledge(channel, command.by(), at);
    complaints.save(complaint);
    Conversation conversation = conversations.of(complaint);
    Emotion named =
        command.feeling() == null ? conversation.emotion().orElse(null) : command.feeling();
    Letter letter = letters.acknowledge(complaint, channel, named, command.by(), at);
    if (named != null) {
      conversation.prove(empathy(letter, named));
      conversations.save(conversation);
    }
  }

  private Channel channel(AcknowledgeComplaint command, Complaint complaint) {
    return command.channel() == null
        ? needs.of(complaint.customerRef()).reachedBy(complaint.channel())
        : command.channel();
  }

  private static HeatEvidence empathy(Letter letter, Emotion named) {
    return new HeatEvidence(
        HeatStep.EMPATHISE,
        letter.body(),
        named,
        null,
        null,
        letter.writtenAt(),
        letter.writtenBy());
  }
}

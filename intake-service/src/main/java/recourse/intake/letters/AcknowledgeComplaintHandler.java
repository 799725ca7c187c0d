package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;
import recourse.intake.conversation.Demeanours;
import recourse.intake.conversation.Emotion;
import recourse.intake.conversation.Heat;
import recourse.intake.conversation.HeatEvidence;
import recourse.intake.conversation.HeatStep;
import recourse.intake.conversation.Heats;
import recourse.intake.needs.Needs;

/** The desk where acknowledgements are written and recorded. */
@ApplicationScoped
public class AcknowledgeComplaintHandler {
  @Inject Complaints complaints;
  @Inject Demeanours demeanours;
  @Inject Correspondence correspondence;
  @Inject Heats heats;
  @Inject Needs needs;
  @Inject Clock clock;

  /** Records the acknowledgement with its letter; naming a feeling is evidence of empathy. */
  @Transactional
  public void handle(AcknowledgeComplaint command) {
    Complaint complaint = complaints.get(command.id());
    complaint.expectVersion(command.expectedVersion());
    Instant at = clock.instant();
    Channel channel = channel(command, complaint);
    complaint.acknowledge(channel, command.by(), at);
    complaints.save(complaint);
    Emotion named =
        command.feeling() == null ? demeanours.of(command.id()).emotion() : command.feeling();
    Letter letter = correspondence.acknowledge(complaint, channel, named, command.by(), at);
    if (named != null) {
      giveEvidence(letter);
    }
  }

  private Channel channel(AcknowledgeComplaint command, Complaint complaint) {
    return command.channel() == null
        ? needs.of(complaint.customer().ref()).reachedBy(complaint.channel())
        : command.channel();
  }

  private void giveEvidence(Letter letter) {
    Heat heat = heats.of(letter.complaintId());
    heat.give(
        new HeatEvidence(
            HeatStep.EMPATHISE,
            letter.body(),
            letter.layout().feeling(),
            null,
            null,
            letter.writtenAt(),
            letter.writtenBy()));
    heats.save(heat);
  }
}

package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.conversation.Emotion;
import recourse.intake.conversation.Heat;
import recourse.intake.conversation.HeatEvidence;
import recourse.intake.conversation.HeatStep;
import recourse.intake.conversation.SqlDemeanours;
import recourse.intake.conversation.SqlHeats;
import recourse.intake.needs.SqlNeeds;

/** The desk where acknowledgements are written and recorded. */
@ApplicationScoped
public class AcknowledgeComplaintHandler {
  private final SqlComplaints complaints;
  private final SqlDemeanours demeanours;
  private final LetterComposer correspondence;
  private final SqlHeats heats;
  private final SqlNeeds needs;
  private final Clock clock;

  AcknowledgeComplaintHandler(
      SqlComplaints complaints,
      SqlDemeanours demeanours,
      LetterComposer correspondence,
      SqlHeats heats,
      SqlNeeds needs,
      Clock clock) {
    this.complaints = complaints;
    this.demeanours = demeanours;
    this.correspondence = correspondence;
    this.heats = heats;
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

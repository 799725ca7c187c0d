package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.ComplaintTriaged;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** The case follows every judgement of intake, live or imported. */
@ApplicationScoped
public class ComplaintTriagedListener implements EventListener<ComplaintTriaged> {
  private final NoteTriageHandler note;

  ComplaintTriagedListener(NoteTriageHandler note) {
    this.note = note;
  }

  @Override
  public Class<ComplaintTriaged> handles() {
    return ComplaintTriaged.class;
  }

  @Override
  public void on(ComplaintTriaged event, Envelope envelope) {
    note.handle(
        new NoteTriage(
            event.complaintId(), event.severity(), event.priority(), event.occurredAt()));
  }
}

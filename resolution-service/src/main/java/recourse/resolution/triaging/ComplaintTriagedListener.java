package recourse.resolution.triaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintTriaged;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** The case follows every judgement of intake, live or imported. */
@ApplicationScoped
public class ComplaintTriagedListener implements FactListener<ComplaintTriaged> {
  @Inject NoteTriageHandler note;

  @Override
  public Class<ComplaintTriaged> hears() {
    return ComplaintTriaged.class;
  }

  @Override
  public void on(ComplaintTriaged fact, Envelope envelope) {
    note.handle(
        new NoteTriage(fact.complaintId(), fact.severity(), fact.priority(), fact.occurredAt()));
  }
}

package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import recourse.contract.ComplaintEvent;
import recourse.contract.CustomerErased;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Writes down what it handles, which is everything but an erasure. */
@ApplicationScoped
public class RecordingListener implements EventListener<ComplaintEvent> {
  private final Records records;
  private final Trouble trouble;

  public RecordingListener(Records records, Trouble trouble) {
    this.records = records;
    this.trouble = trouble;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public boolean handles(Class<? extends DomainEvent> kind) {
    return EventListener.super.handles(kind) && kind != CustomerErased.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    records.add(RecordingListener.class, event, envelope);
    trouble.strike(RecordingListener.class, event);
  }

  /** The numbers of the events about a complaint, in the order in which it had them. */
  public List<Integer> numbersAbout(UUID complaintId) {
    return records.numbersOf(RecordingListener.class, complaintId);
  }
}

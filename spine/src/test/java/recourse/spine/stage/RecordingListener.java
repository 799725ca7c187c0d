package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClarificationRequested;
import recourse.contract.ComplaintEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;
import recourse.spine.sql.SqlTemplate;

/** Writes down what it hears, in the transaction of the inbox. */
@ApplicationScoped
public class RecordingListener implements EventListener<ComplaintEvent> {
  @Inject SqlTemplate db;
  @Inject Trouble trouble;

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    db.change(
        "insert into heard (complaint, event_id, type, number) values (?, ?, ?, ?)",
        insert -> {
          insert.setObject(1, event.complaintId());
          insert.setObject(2, envelope.eventId());
          insert.setString(3, envelope.type());
          insert.setInt(4, event instanceof ClarificationRequested asked ? asked.number() : 0);
        });
    trouble.strike(event);
  }

  /** The numbers heard about a complaint, in the order of hearing. */
  public List<Integer> numbersAbout(UUID complaintId) {
    return db.find(
        "select number from heard where complaint = ? order by seq",
        select -> select.setObject(1, complaintId),
        row -> row.getInt(1));
  }
}

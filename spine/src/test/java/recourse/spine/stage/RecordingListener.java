package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClarificationRequested;
import recourse.contract.Fact;
import recourse.spine.drawer.Drawer;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Writes down what it hears, in the transaction of the inbox. */
@ApplicationScoped
public class RecordingListener implements FactListener<Fact> {
  @Inject Drawer drawer;
  @Inject Trouble trouble;

  @Override
  public Class<Fact> hears() {
    return Fact.class;
  }

  @Override
  public void on(Fact fact, Envelope envelope) {
    drawer.change(
        "insert into heard (complaint, event_id, type, number) values (?, ?, ?, ?)",
        insert -> {
          insert.setObject(1, fact.complaintId());
          insert.setObject(2, envelope.eventId());
          insert.setString(3, envelope.type());
          insert.setInt(4, fact instanceof ClarificationRequested asked ? asked.number() : 0);
        });
    trouble.strike(fact);
  }

  /** The numbers heard about a complaint, in the order of hearing. */
  public List<Integer> numbersAbout(UUID complaintId) {
    return drawer.find(
        "select number from heard where complaint = ? order by seq",
        select -> select.setObject(1, complaintId),
        row -> row.getInt(1));
  }
}

package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import recourse.contract.ClarificationRequested;
import recourse.contract.ComplaintEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;
import recourse.spine.sql.SqlTemplate;

/** What the listeners of the stage write, in the transaction of the inbox. */
@ApplicationScoped
public class Records {
  private final SqlTemplate db;

  Records(SqlTemplate db) {
    this.db = db;
  }

  void add(Class<? extends EventListener<?>> listener, ComplaintEvent event, Envelope envelope) {
    db.change(
        "insert into record (listener, complaint, event_id, type, number) values (?, ?, ?, ?, ?)",
        insert -> {
          insert.setString(1, listener.getSimpleName());
          insert.setObject(2, event.complaintId());
          insert.setObject(3, envelope.eventId());
          insert.setString(4, envelope.type());
          insert.setInt(5, event instanceof ClarificationRequested asked ? asked.number() : 0);
        });
  }

  /** The numbers of the events about a complaint, in the order in which a listener had them. */
  public List<Integer> numbersOf(Class<? extends EventListener<?>> listener, UUID complaintId) {
    return db.find(
        "select number from record where listener = ? and complaint = ? order by seq",
        select -> {
          select.setString(1, listener.getSimpleName());
          select.setObject(2, complaintId);
        },
        row -> row.getInt(1));
  }
}

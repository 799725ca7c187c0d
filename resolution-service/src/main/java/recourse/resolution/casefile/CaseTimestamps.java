package recourse.resolution.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

/**
 * When a complaint reached what, for the first time unless said otherwise, and the messages the
 * customer had from us meanwhile. The case keeps it up; stages and silence are computed from it.
 */
@Embeddable
class CaseTimestamps {
  String reference;
  String product;
  Instant receivedAt;
  Instant acknowledgedAt;
  Instant triagedAt;
  Instant ownedAt;

  /** Of the standing agreement; null while there is none. */
  Instant agreedAt;

  /** Of its latest end; null while it lives. */
  Instant endedAt;

  int messagesSent;

  @ElementCollection
  @CollectionTable(name = "case_message", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  List<CaseMessage> messages = new ArrayList<>();

  static Instant first(Instant known, Instant at) {
    return known == null || at.isBefore(known) ? at : known;
  }

  void sent(CaseMessage.Kind kind, Instant at) {
    if (kind == CaseMessage.Kind.ACKNOWLEDGEMENT) {
      acknowledgedAt = first(acknowledgedAt, at);
    }
    messagesSent++;
    messages.add(new CaseMessage(kind, at));
  }
}

package recourse.resolution.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * When a complaint reached what, for the first time unless said otherwise, and the messages the
 * customer had from us meanwhile. Stages and silence are computed from it.
 */
@NullUnmarked // still to be annotated
class CaseTimestamps {
  private String reference;
  private String product;
  private Instant receivedAt;
  private Instant acknowledgedAt;
  private Instant triagedAt;
  private Instant summaryConfirmedAt;
  private Instant ownedAt;

  /** Of the accepted proposal that stands; null while there is none. */
  private Instant agreedAt;

  /** Of its latest end; null while it lives. */
  private Instant endedAt;

  /** When the customer took it back; null when they did not. */
  private Instant withdrawnAt;

  /** When the customer was erased; null when they were not. */
  private Instant forgottenAt;

  /** How far an imported life was reported; null until it was. */
  private Instant toldUntil;

  private final List<CaseMessage> messages = new ArrayList<>();

  void received(String as, String about, Instant at) {
    reference = as;
    product = about;
    receivedAt = at;
  }

  void triaged(Instant at) {
    triagedAt = first(triagedAt, at);
  }

  void summaryConfirmed(Instant at) {
    summaryConfirmedAt = first(summaryConfirmedAt, at);
  }

  void owned(Instant at) {
    ownedAt = first(ownedAt, at);
  }

  void agreed(Instant at) {
    agreedAt = at;
  }

  void ended(Instant at) {
    endedAt = at;
  }

  void withdrawn(Instant at) {
    withdrawnAt = at;
  }

  void forgotten(Instant at) {
    forgottenAt = at;
  }

  void toldUntil(Instant at) {
    toldUntil = at;
  }

  void sent(CaseMessage.Kind kind, Instant at) {
    if (kind == CaseMessage.Kind.ACKNOWLEDGEMENT) {
      acknowledgedAt = first(acknowledgedAt, at);
    }
    messages.add(new CaseMessage(kind, at));
  }

  /** The latest message of a kind; null when there was none. */
  Instant latest(CaseMessage.Kind kind) {
    return messages.stream()
        .filter(message -> message.kind() == kind)
        .map(CaseMessage::sentAt)
        .max(Instant::compareTo)
        .orElse(null);
  }

  String reference() {
    return reference;
  }

  String product() {
    return product;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  Instant triagedAt() {
    return triagedAt;
  }

  Instant summaryConfirmedAt() {
    return summaryConfirmedAt;
  }

  Instant ownedAt() {
    return ownedAt;
  }

  Instant agreedAt() {
    return agreedAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }

  Instant forgottenAt() {
    return forgottenAt;
  }

  Instant toldUntil() {
    return toldUntil;
  }

  List<CaseMessage> messages() {
    return List.copyOf(messages);
  }

  private static Instant first(Instant known, Instant at) {
    return known == null || at.isBefore(known) ? at : known;
  }
}

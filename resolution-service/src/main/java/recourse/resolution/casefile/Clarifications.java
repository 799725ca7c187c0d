package recourse.resolution.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.WaitingFor;
import recourse.spine.refusal.Refusal;

/** What a case waited for, the first one numbered 1. */
@NullUnmarked // still to be annotated
class Clarifications {
  private final List<Clarification> all = new ArrayList<>();

  int count() {
    return all.size();
  }

  /** Asks, and answers with the number of the question. */
  int request(WaitingFor whom, String question, String by, Instant at) {
    all.add(new Clarification(whom, question, by, at, null, null));
    return all.size();
  }

  /** Refuses an answer to anything but the question the case waits for. */
  void refuseUnlessAwaited(int number) {
    if (number < 1 || number > all.size()) {
      throw new Refusal(CaseReason.NUMBER_UNKNOWN, "There is none of number " + number);
    }
    if (number != all.size() || !all.get(number - 1).isOpen()) {
      throw new Refusal(
          CaseReason.CLARIFICATION_NOT_AWAITED, "The case does not wait for this answer any more.");
    }
  }

  void receive(int number, String answer, Instant at) {
    all.set(number - 1, all.get(number - 1).answered(answer, at));
  }

  void forget() {
    all.replaceAll(Clarification::forgotten);
  }

  /** Our questions to the customer, as messages they had from us. */
  Stream<CaseMessage> messages() {
    return all.stream()
        .filter(c -> c.waitingFor() == WaitingFor.CUSTOMER)
        .map(c -> new CaseMessage(CaseMessage.Kind.QUESTION, c.requestedAt()));
  }

  List<CaseView.ClarificationEntry> entries() {
    List<CaseView.ClarificationEntry> entries = new ArrayList<>();
    for (Clarification c : all) {
      entries.add(
          new CaseView.ClarificationEntry(
              entries.size() + 1,
              c.waitingFor(),
              c.question(),
              c.requestedBy(),
              c.requestedAt(),
              c.answer(),
              c.receivedAt()));
    }
    return entries;
  }
}

package recourse.resolution.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.money.Money;
import recourse.spine.refusal.Refusal;

/**
 * The solutions put to the customer, the first one numbered 1; the latest takes the others' place.
 */
@NullUnmarked // still to be annotated
class Proposals {
  private final List<Proposal> all = new ArrayList<>();

  /** The number of the one the customer accepted and that stands; null while none does. */
  private Integer accepted;

  int count() {
    return all.size();
  }

  /** Keeps a new one, and answers with its number. */
  int add(String solution, Comparison compared, String by, Instant at, int round) {
    accepted = null;
    all.add(Proposal.made(solution, compared, by, at, round));
    return all.size();
  }

  void refuseUnlessLatest(int number) {
    if (number < 1 || number > all.size()) {
      throw new Refusal(CaseReason.NUMBER_UNKNOWN, "There is none of number " + number);
    }
    if (number != all.size()) {
      throw new Refusal(
          CaseReason.PROPOSAL_NOT_STANDING,
          "proposal",
          "Proposal %d took its place.".formatted(all.size()));
    }
  }

  void answer(int number, CustomerAnswer answer, Money wanted, String words, Instant at) {
    all.set(number - 1, all.get(number - 1).answered(answer, wanted, words, at));
    accepted = answer == CustomerAnswer.ACCEPTED ? Integer.valueOf(number) : accepted;
  }

  boolean isAccepted() {
    return accepted != null;
  }

  /** After a reopening nothing is accepted any more. */
  void takeBackAcceptance() {
    accepted = null;
  }

  /** When a solution was first put to the customer in a round of resolution; null if none was. */
  Instant firstIn(int round) {
    return all.stream()
        .filter(proposal -> proposal.round() == round)
        .map(Proposal::proposedAt)
        .findFirst()
        .orElse(null);
  }

  void forget() {
    all.replaceAll(Proposal::forgotten);
  }

  Stream<CaseMessage> messages() {
    return all.stream().map(p -> new CaseMessage(CaseMessage.Kind.PROPOSAL, p.proposedAt()));
  }

  List<CaseView.ProposalEntry> entries() {
    List<CaseView.ProposalEntry> entries = new ArrayList<>();
    for (Proposal p : all) {
      entries.add(
          new CaseView.ProposalEntry(
              entries.size() + 1,
              p.solution(),
              p.proposedBy(),
              p.proposedAt(),
              p.compared().options(),
              p.compared().rationale(),
              p.customerAnswer(),
              p.answeredAt(),
              p.wanted(),
              p.answerWords(),
              p.round()));
    }
    return entries;
  }
}

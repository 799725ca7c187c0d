package recourse.resolution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import recourse.contract.CaseAssigned;
import recourse.contract.CaseOpened;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.Fact;
import recourse.contract.OwnershipTaken;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionDeclined;
import recourse.contract.SolutionProposed;
import recourse.spine.refusal.Refusal;

/** Whatever people try, in whatever order, the case and the facts it tells stay of one mind. */
class CaseLifeProperties {

  @Property(tries = 2_000)
  void shouldNeverReachAStateThatItsFactsDoNotTell(
      @ForAll @Size(max = 30) List<CaseStep> tried,
      @ForAll @Size(value = 30) List<@IntRange(min = -600, max = 90_000) Integer> seconds) {
    // given
    CaseFile file = CaseFiles.live();
    List<Fact> facts = new ArrayList<>(file.releaseFacts());

    // when
    for (int i = 0; i < tried.size(); i++) {
      facts.addAll(attempt(file, tried.get(i), file.latestAt.plusSeconds(seconds.get(i))));
    }

    // then
    assertThat(told(facts)).isEqualTo(file.state);
    assertThat(facts).extracting(Fact::occurredAt).isSorted();
    assertThat(facts).filteredOn(ComplaintResolved.class::isInstance).hasSize(file.rounds);
    assertThat(file.clarifications.stream().filter(Clarification::isOpen).count())
        .isGreaterThanOrEqualTo(file.status() == CaseStatus.AWAITING ? 1 : 0);
    assertThat(file.level()).isBetween(0, 3);
  }

  private static List<Fact> attempt(CaseFile file, CaseStep step, Instant at) {
    CaseState before = file.state;
    boolean possible = before.allows(step);
    try {
      CaseFiles.take(file, step, at);
      assertThat(possible).as("%s was offered in %s", step, before).isTrue();
      assertThat(file.state).isEqualTo(before.after(step));
      List<Fact> told = file.releaseFacts();
      assertThat(told).as("one step, one fact").hasSize(1);
      return told;
    } catch (Refusal refused) {
      assertThat(file.state).as("a refusal moves nothing").isEqualTo(before);
      assertThat(file.releaseFacts()).as("a refusal tells nothing").isEmpty();
      return List.of();
    }
  }

  /** The state as somebody would know it who only heard the facts. */
  private static CaseState told(List<Fact> facts) {
    CaseStatus status = null;
    CaseStatus waitsAs = null;
    for (Fact fact : facts) {
      CaseStatus next = said(fact);
      if (fact instanceof ClarificationRequested) {
        waitsAs = status;
        status = CaseStatus.AWAITING;
      } else if (fact instanceof ClarificationReceived) {
        status = waitsAs;
        waitsAs = null;
      } else if (next != null && status == CaseStatus.AWAITING && isAboutHands(fact)) {
        waitsAs = next;
      } else if (next != null) {
        status = next;
        waitsAs = null;
      }
    }
    return new CaseState(status, waitsAs);
  }

  private static boolean isAboutHands(Fact fact) {
    return fact instanceof CaseAssigned || fact instanceof OwnershipTaken;
  }

  private static CaseStatus said(Fact fact) {
    if (fact instanceof CaseOpened) {
      return CaseStatus.OPENED;
    } else if (fact instanceof CaseAssigned) {
      return CaseStatus.ASSIGNED;
    } else if (fact instanceof OwnershipTaken || fact instanceof SolutionDeclined) {
      return CaseStatus.OWNED;
    } else if (fact instanceof SolutionProposed) {
      return CaseStatus.PROPOSED;
    } else if (fact instanceof SolutionAgreed) {
      return CaseStatus.AGREED;
    } else if (fact instanceof ComplaintResolved) {
      return CaseStatus.RESOLVED;
    } else if (fact instanceof ComplaintReopened) {
      return CaseStatus.REOPENED;
    } else if (fact instanceof ComplaintClosed closed) {
      return closed.reason() == ClosureReason.WITHDRAWN ? CaseStatus.WITHDRAWN : CaseStatus.CLOSED;
    }
    return null;
  }
}

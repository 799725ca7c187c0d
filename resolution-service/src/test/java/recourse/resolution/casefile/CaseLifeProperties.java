package recourse.resolution.casefile;

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
import recourse.contract.DomainEvent;
import recourse.contract.OwnershipTaken;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionDeclined;
import recourse.contract.SolutionProposed;
import recourse.spine.refusal.Refusal;

/** Whatever people try, in whatever order, the case and the events it tells stay of one mind. */
class CaseLifeProperties {

  @Property(tries = 2_000)
  void shouldNeverReachAStateThatItsEventDoNotTell(
      @ForAll @Size(max = 30) List<CaseStep> tried,
      @ForAll @Size(value = 30) List<@IntRange(min = -600, max = 90_000) Integer> seconds) {
    // given
    CaseFile file = CaseFiles.live();
    List<DomainEvent> events = new ArrayList<>(file.releaseEvents());

    // when
    for (int i = 0; i < tried.size(); i++) {
      events.addAll(attempt(file, tried.get(i), file.latestAt().plusSeconds(seconds.get(i))));
    }

    // then
    assertThat(told(events)).isEqualTo(file.state());
    assertThat(events).extracting(DomainEvent::occurredAt).isSorted();
    assertThat(events)
        .filteredOn(ComplaintResolved.class::isInstance)
        .hasSize(file.parts().rounds().count());
    assertThat(
            file.parts().clarifications().entries().stream()
                .filter(c -> c.receivedAt() == null)
                .count())
        .isGreaterThanOrEqualTo(file.status() == CaseStatus.AWAITING ? 1 : 0);
    assertThat(file.level()).isBetween(0, 3);
  }

  private static List<DomainEvent> attempt(CaseFile file, CaseStep step, Instant at) {
    CaseState before = file.state();
    boolean possible = before.allows(step);
    try {
      CaseFiles.take(file, step, at);
      assertThat(possible).as("%s was offered in %s", step, before).isTrue();
      assertThat(file.state()).isEqualTo(before.after(step));
      List<DomainEvent> told = file.releaseEvents();
      boolean overtakes = step == CaseStep.WITHDRAW && before.status() == CaseStatus.RESOLVED;
      assertThat(told).as("one step, one event").hasSize(overtakes ? 2 : 1);
      return told;
    } catch (Refusal refused) {
      assertThat(file.state()).as("a refusal moves nothing").isEqualTo(before);
      assertThat(file.releaseEvents()).as("a refusal tells nothing").isEmpty();
      return List.of();
    }
  }

  /** The state as somebody would know it who only heard the events. */
  private static CaseState told(List<DomainEvent> events) {
    CaseStatus status = null;
    CaseStatus waitsAs = null;
    for (DomainEvent event : events) {
      CaseStatus next = said(event);
      if (event instanceof ClarificationRequested) {
        waitsAs = status;
        status = CaseStatus.AWAITING;
      } else if (event instanceof ClarificationReceived) {
        status = waitsAs;
        waitsAs = null;
      } else if (next != null && status == CaseStatus.AWAITING && isAboutHands(event)) {
        waitsAs = next;
      } else if (next != null) {
        status = next;
        waitsAs = null;
      }
    }
    return new CaseState(status, waitsAs);
  }

  private static boolean isAboutHands(DomainEvent event) {
    return event instanceof CaseAssigned || event instanceof OwnershipTaken;
  }

  private static CaseStatus said(DomainEvent event) {
    if (event instanceof CaseOpened) {
      return CaseStatus.OPENED;
    } else if (event instanceof CaseAssigned) {
      return CaseStatus.ASSIGNED;
    } else if (event instanceof OwnershipTaken || event instanceof SolutionDeclined) {
      return CaseStatus.OWNED;
    } else if (event instanceof SolutionProposed) {
      return CaseStatus.PROPOSED;
    } else if (event instanceof SolutionAgreed) {
      return CaseStatus.AGREED;
    } else if (event instanceof ComplaintResolved) {
      return CaseStatus.RESOLVED;
    } else if (event instanceof ComplaintReopened) {
      return CaseStatus.REOPENED;
    } else if (event instanceof ComplaintClosed closed) {
      return closed.reason() == ClosureReason.WITHDRAWN ? CaseStatus.WITHDRAWN : CaseStatus.CLOSED;
    }
    return null;
  }
}

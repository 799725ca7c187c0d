package recourse.intake.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import recourse.contract.Channel;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolutionOvertaken;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintWithdrawalOvertaken;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.CustomerKind;
import recourse.contract.Outcome;
import recourse.contract.ReopeningReason;

/**
 * Resolution's events come in their own order, each perhaps twice; the withdrawal was recorded
 * before any place among them. Wherever that was, the complaint stands the same at the end.
 */
class EndingProperties {
  private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-0123456789ab");
  private static final Instant NINE = Instant.parse("2026-06-03T09:00:00Z");

  @Property
  void shouldStandTheSameWhereverTheWithdrawalComesAmongTheAnswers(
      @ForAll("answers") List<ComplaintEvent> answers,
      @ForAll @IntRange(max = 240) int withdrawnAfterMinutes) {
    // given
    Instant withdrawnAt = NINE.plus(Duration.ofMinutes(withdrawnAfterMinutes));

    // when
    List<String> ends = new ArrayList<>();
    for (int place = 0; place <= happenedBefore(answers, withdrawnAt); place++) {
      lived(answers, place, withdrawnAt).ifPresent(ends::add);
    }

    // then
    assertThat(ends.stream().distinct()).hasSize(1);
  }

  @Example
  void shouldTakeAWithdrawalBackThatCameAfterTheResolution() {
    // given
    Complaint complaint = received();
    complaint.withdraw("ada", NINE.plusSeconds(1));
    complaint.releaseEvents();

    // when
    complaint.follow(resolved(NINE, 1), NINE.plusSeconds(9));
    complaint.follow(resolved(NINE, 1), NINE.plusSeconds(9));

    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.RESOLVED);
    assertThat(complaint.releaseEvents())
        .containsExactly(
            new ComplaintWithdrawalOvertaken(
                ID, NINE.plusSeconds(9), NINE.plusSeconds(1), NINE, 1));
  }

  @Example
  void shouldStayWithdrawnWhenTheWithdrawalWasFirstOrAtTheSameInstant() {
    // given
    Complaint complaint = received();
    complaint.withdraw("ada", NINE);

    // when
    complaint.follow(resolved(NINE, 1), NINE);
    complaint.follow(new ComplaintReopened(ID, NINE, 1, ReopeningReason.DISSATISFIED), NINE);
    complaint.follow(new ComplaintResolutionOvertaken(ID, NINE, NINE, NINE, 1), NINE);
    complaint.follow(new ComplaintClosed(ID, NINE, ClosureReason.WITHDRAWN), NINE);

    // then
    assertThat(complaint.status()).isEqualTo(ComplaintStatus.WITHDRAWN);
    assertThat(complaint.releaseEvents())
        .noneMatch(ComplaintWithdrawalOvertaken.class::isInstance)
        .anyMatch(ComplaintWithdrawn.class::isInstance);
  }

  @Example
  void shouldEndAlikeWhenItIsErasedBeforeOrAfterAnAnswer() {
    // given
    Complaint before = received();
    Complaint after = received();

    // when
    before.erase(NINE);
    before.follow(resolved(NINE, 1), NINE);
    after.follow(resolved(NINE, 1), NINE);
    after.erase(NINE);

    // then
    assertThat(before.status()).isEqualTo(after.status()).isEqualTo(ComplaintStatus.RESOLVED);
    assertThat(before.statement()).isEqualTo(after.statement());
  }

  /** A life of resolution: resolved and perhaps reopened, some rounds, and perhaps closed. */
  @Provide
  Arbitrary<List<ComplaintEvent>> answers() {
    return Arbitraries.integers().between(1, 60).list().ofMinSize(1).ofMaxSize(5).map(this::life);
  }

  private List<ComplaintEvent> life(List<Integer> minutes) {
    List<ComplaintEvent> life = new ArrayList<>();
    Instant at = NINE;
    for (int i = 0; i < minutes.size(); i++) {
      at = at.plus(Duration.ofMinutes(minutes.get(i)));
      int round = i / 2 + 1;
      life.add(
          i % 2 == 0
              ? resolved(at, round)
              : new ComplaintReopened(ID, at, round, ReopeningReason.DISSATISFIED));
    }
    if (minutes.size() % 2 == 1 && minutes.get(0) % 2 == 0) {
      life.add(new ComplaintClosed(ID, at.plusSeconds(1), ClosureReason.CONFIRMED));
    }
    return life;
  }

  /** How many of the answers may be known at the withdrawal: none that had not happened yet. */
  private static int happenedBefore(List<ComplaintEvent> answers, Instant withdrawnAt) {
    int last = 0;
    for (int i = 0; i < answers.size() && !answers.get(i).occurredAt().isAfter(withdrawnAt); i++) {
      last = i + 1;
    }
    return last;
  }

  /** How it stands at the end; empty where it was known to be answered and not withdrawn at all. */
  private static Optional<String> lived(
      List<ComplaintEvent> answers, int place, Instant withdrawnAt) {
    Complaint complaint = received();
    for (int i = 0; i <= answers.size(); i++) {
      if (i == place) {
        if (!complaint.allowedSteps("agent"::equals).contains("WITHDRAW")) {
          return Optional.empty();
        }
        complaint.withdraw("ada", withdrawnAt);
      }
      if (i < answers.size()) {
        complaint.follow(answers.get(i), withdrawnAt.plusSeconds(3600));
        complaint.follow(answers.get(i), withdrawnAt.plusSeconds(3600));
      }
    }
    return Optional.of(complaint.status() + " " + complaint.resolvedAt());
  }

  private static ComplaintResolved resolved(Instant at, int round) {
    return new ComplaintResolved(ID, at, round, Outcome.UPHELD, true, "ben");
  }

  private static Complaint received() {
    return new Complaint(
        new Receipt(
            ID,
            Channel.PHONE,
            NINE,
            NINE,
            new Customer("cust-77", CustomerKind.EXTERNAL, null, null, null, List.of()),
            "Kettle",
            "Leaks",
            new Statement("It leaks", null),
            Provenance.live(null),
            false));
  }
}

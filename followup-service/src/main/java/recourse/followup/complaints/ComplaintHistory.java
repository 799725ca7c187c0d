package recourse.followup.complaints;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClosureReason;
import recourse.contract.FirstEnding;
import recourse.contract.WaitingFor;
import recourse.followup.complaints.HistoryEvent.Kind;

/**
 * All that happened to a complaint, by when it happened. Being a set, it is the same in whatever
 * order, and however often, the events were heard of; so is everything computed from it.
 *
 * <p>Two services can each end a complaint without knowing of each other. The ending that was first
 * counts ({@link FirstEnding}): what was overtaken is remembered and has no effect.
 */
public final class ComplaintHistory {
  private final List<HistoryEvent> all;
  private final List<HistoryEvent> counting;

  private ComplaintHistory(Collection<HistoryEvent> events) {
    all = List.copyOf(new TreeSet<>(events));
    Optional<Instant> withdrawn =
        all.stream()
            .filter(one -> one.kind() == Kind.WITHDRAWN && !isOvertakenWithdrawal(one))
            .map(HistoryEvent::at)
            .findFirst();
    counting = all.stream().filter(one -> counts(one, withdrawn)).toList();
  }

  private boolean counts(HistoryEvent event, Optional<Instant> withdrawn) {
    return switch (event.kind()) {
      case WITHDRAWN -> !isOvertakenWithdrawal(event);
      case RESOLVED -> !isOvertakenResolution(event) && isStillPossible(event, withdrawn);
      case REOPENED -> isStillPossible(event, withdrawn);
      case CLOSED -> !followsWithdrawal(event) && isStillPossible(event, withdrawn);
      default -> true;
    };
  }

  /** A history in which these things happened. */
  public static ComplaintHistory of(Collection<HistoryEvent> events) {
    return new ComplaintHistory(events);
  }

  /** The same history, with what was heard of now. */
  public ComplaintHistory and(Collection<HistoryEvent> more) {
    List<HistoryEvent> together = new ArrayList<>(all);
    together.addAll(more);
    return new ComplaintHistory(together);
  }

  /** A resolution stood when the complaint was taken back; or intake says that one did. */
  private boolean isOvertakenWithdrawal(HistoryEvent withdrawal) {
    Instant at = withdrawal.at();
    return all.stream().anyMatch(one -> overtakes(one, at))
        || all.stream()
            .filter(one -> isStepOfTheCase(one) && !one.at().isAfter(at))
            .reduce((earlier, later) -> later)
            .filter(last -> last.kind() != Kind.REOPENED)
            .filter(last -> FirstEnding.of(at, last.at()) == FirstEnding.RESOLUTION)
            .isPresent();
  }

  private static boolean overtakes(HistoryEvent event, Instant withdrawal) {
    return event.kind() == Kind.WITHDRAWAL_OVERTAKEN && event.code().equals(withdrawal.toString());
  }

  private boolean isStepOfTheCase(HistoryEvent event) {
    return switch (event.kind()) {
      case RESOLVED -> !isOvertakenResolution(event);
      case REOPENED -> true;
      case CLOSED -> !isForWithdrawal(event);
      default -> false;
    };
  }

  private boolean isOvertakenResolution(HistoryEvent resolution) {
    return all.stream()
        .filter(one -> one.kind() == Kind.RESOLUTION_OVERTAKEN)
        .filter(one -> one.number() == resolution.number())
        .anyMatch(one -> one.code().equals(resolution.at().toString()));
  }

  /** Nothing is resolved, reopened or closed that was taken back before, or at that instant. */
  private static boolean isStillPossible(HistoryEvent event, Optional<Instant> withdrawn) {
    return withdrawn.isEmpty() || event.at().isBefore(withdrawn.get());
  }

  /** A closure that only follows from a withdrawal says nothing that the withdrawal does not. */
  private boolean followsWithdrawal(HistoryEvent closure) {
    return isForWithdrawal(closure) && all.stream().anyMatch(e -> e.kind() == Kind.WITHDRAWN);
  }

  private static boolean isForWithdrawal(HistoryEvent closure) {
    return ClosureReason.WITHDRAWN.name().equals(closure.detail());
  }

  /** Everything that was heard of, by time, also what was overtaken. */
  public List<HistoryEvent> all() {
    return all;
  }

  /** Everything of a kind that counts, by time. */
  public Stream<HistoryEvent> all(Kind kind) {
    return counting.stream().filter(one -> one.kind() == kind);
  }

  /** Whether it ever happened. */
  public boolean has(Kind kind) {
    return all(kind).findFirst().isPresent();
  }

  /** When it happened first. */
  public @Nullable Instant first(Kind kind) {
    return all(kind).map(HistoryEvent::at).findFirst().orElse(null);
  }

  /** When it happened first, from an instant on. */
  public @Nullable Instant firstSince(Kind kind, Instant start) {
    return all(kind)
        .map(HistoryEvent::at)
        .filter(at -> !at.isBefore(start))
        .findFirst()
        .orElse(null);
  }

  /** When it happened first, after an instant. */
  public @Nullable Instant firstAfter(Kind kind, Instant start) {
    return all(kind).map(HistoryEvent::at).filter(at -> at.isAfter(start)).findFirst().orElse(null);
  }

  private Optional<Instant> lastUntil(Kind kind, Instant end) {
    return all(kind).map(HistoryEvent::at).filter(at -> !at.isAfter(end)).reduce((a, b) -> b);
  }

  /** When something with a number happened first. */
  public @Nullable Instant first(Kind kind, int number) {
    return all(kind)
        .filter(one -> one.number() == number)
        .map(HistoryEvent::at)
        .findFirst()
        .orElse(null);
  }

  /** When a round was answered. */
  public @Nullable Instant resolved(int round) {
    return first(Kind.RESOLVED, round);
  }

  /** When one of the rounds that follow the first began. */
  public Instant reopenedInto(int round) {
    return Objects.requireNonNull(first(Kind.REOPENED, round - 1));
  }

  /** The rounds that follow the first, in their order. */
  public List<Integer> laterRounds() {
    return all(Kind.REOPENED).map(one -> one.number() + 1).distinct().sorted().toList();
  }

  /** When nothing more was owed of what was owed from an instant on; after a withdrawal at once. */
  public @Nullable Instant endedSince(Instant start) {
    Instant withdrawn = first(Kind.WITHDRAWN);
    Instant closed = firstSince(Kind.CLOSED, start);
    if (withdrawn != null && !withdrawn.isAfter(start)) {
      return start;
    }
    return withdrawn == null || (closed != null && closed.isBefore(withdrawn)) ? closed : withdrawn;
  }

  /** Every instant from which the customer waits for a message: the receipt, and each since. */
  public List<Instant> messageStarts(Instant receipt) {
    Stream<Instant> later =
        Stream.concat(all(Kind.MESSAGE), all(Kind.REOPENED)).map(HistoryEvent::at);
    return Stream.concat(Stream.of(receipt), later).distinct().sorted().toList();
  }

  /** Whether nobody waits for an answer at an instant: it was given and stands. */
  public boolean isAnsweredAt(Instant at) {
    Optional<Instant> answered = lastUntil(Kind.RESOLVED, at);
    Optional<Instant> reopened = lastUntil(Kind.REOPENED, at);
    return answered.isPresent() && (reopened.isEmpty() || !reopened.get().isAfter(answered.get()));
  }

  /** The answers, each round's first. */
  public List<HistoryEvent> answers() {
    return all(Kind.RESOLVED).filter(one -> one.at().equals(resolved(one.number()))).toList();
  }

  /** Whether there is any use in asking whether the answer of a round worked. */
  public boolean isWorthAsking(int round) {
    return resolved(round) != null
        && first(Kind.REOPENED, round) == null
        && !has(Kind.WITHDRAWN)
        && !has(Kind.ERASED);
  }

  /**
   * A time in which a team had the case.
   *
   * @param to until another had it or the answer was given; absent while they have it
   * @param isIdle whether there was nothing to do in it
   */
  public record TeamTurn(String team, Instant from, @Nullable Instant to, boolean isIdle) {}

  /** Who had it when: each handing over, and each reopening, begins another turn. */
  public List<TeamTurn> teamTurns() {
    List<TeamTurn> turns = new ArrayList<>();
    String team = null;
    for (HistoryEvent one : counting) {
      boolean handedOver = one.kind() == Kind.TEAM && !one.code().equals(team);
      team = handedOver ? one.code() : team;
      boolean begins = handedOver || one.kind() == Kind.REOPENED;
      if (team != null && begins && turns.stream().noneMatch(t -> t.from().equals(one.at()))) {
        turns.add(new TeamTurn(team, one.at(), turnEnd(team, one.at()), isAnsweredAt(one.at())));
      }
    }
    return turns;
  }

  private @Nullable Instant turnEnd(String team, Instant from) {
    return counting.stream()
        .filter(one -> one.at().isAfter(from))
        .filter(
            one ->
                one.kind() == Kind.RESOLVED
                    || (one.kind() == Kind.TEAM && !one.code().equals(team)))
        .map(HistoryEvent::at)
        .findFirst()
        .orElse(null);
  }

  /** The times in which somebody was asked, of one round. */
  public Pauses pausesOf(int round) {
    return new Pauses(pauses().filter(pause -> roundAt(pause.from()) == round).toList());
  }

  /** The times in which somebody was asked that were not over at an instant. */
  public Pauses pausesSince(Instant start) {
    return new Pauses(pauses().filter(pause -> pause.outlasts(start)).toList());
  }

  /** Of each clarification the first question, until the first answer. */
  private Stream<Pause> pauses() {
    return all(Kind.CLARIFICATION_REQUESTED)
        .map(HistoryEvent::number)
        .distinct()
        .map(this::pause)
        .sorted(Comparator.comparing(Pause::from).thenComparing(Pause::number));
  }

  private Pause pause(int number) {
    HistoryEvent asked =
        all(Kind.CLARIFICATION_REQUESTED)
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow();
    Pause open = new Pause(number, asked.at(), null, WaitingFor.valueOf(asked.code()));
    Instant answered = first(Kind.CLARIFICATION_RECEIVED, number);
    return answered == null ? open : open.endedAt(answered);
  }

  private int roundAt(Instant at) {
    return laterRounds().stream()
        .filter(round -> !reopenedInto(round).isAfter(at))
        .max(Comparator.naturalOrder())
        .orElse(1);
  }
}

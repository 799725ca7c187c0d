package recourse.followup.complaints;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
  private static final Set<Kind> STEPS_OF_THE_CASE =
      EnumSet.of(Kind.RESOLVED, Kind.REOPENED, Kind.CLOSED);

  private final List<HistoryEvent> all;
  private final List<HistoryEvent> counting;

  private ComplaintHistory(Collection<HistoryEvent> events) {
    all = List.copyOf(new TreeSet<>(events));
    List<HistoryEvent> withoutOvertakenWithdrawals =
        all.stream()
            .filter(one -> one.kind() != Kind.WITHDRAWN || !isOvertakenWithdrawal(one))
            .toList();
    Optional<Instant> withdrawn =
        withoutOvertakenWithdrawals.stream()
            .filter(one -> one.kind() == Kind.WITHDRAWN)
            .map(HistoryEvent::at)
            .findFirst();
    counting =
        withoutOvertakenWithdrawals.stream()
            .filter(one -> !isOvertakenResolution(one))
            .filter(one -> withdrawn.isEmpty() || isStillPossible(one, withdrawn.get()))
            .toList();
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

  /** The resolution that stood when it was taken back was first, or its service said so. */
  private boolean isOvertakenWithdrawal(HistoryEvent withdrawal) {
    Instant at = withdrawal.at();
    boolean said =
        all.stream()
            .anyMatch(
                one ->
                    one.kind() == Kind.WITHDRAWAL_OVERTAKEN
                        && one.code().equals(at.toString()));
    Optional<HistoryEvent> lastStep =
        all.stream()
            .filter(one -> STEPS_OF_THE_CASE.contains(one.kind()) && !isOvertakenResolution(one))
            .filter(one -> !one.at().isAfter(at))
            .reduce((a, b) -> b);
    return said
        || lastStep
            .filter(one -> one.kind() != Kind.REOPENED)
            .filter(one -> FirstEnding.of(at, one.at()) == FirstEnding.RESOLUTION)
            .isPresent();
  }

  private boolean isOvertakenResolution(HistoryEvent resolution) {
    return resolution.kind() == Kind.RESOLVED
        && all.stream()
            .anyMatch(
                one ->
                    one.kind() == Kind.RESOLUTION_OVERTAKEN
                        && one.number() == resolution.number()
                        && one.code().equals(resolution.at().toString()));
  }

  /** Nothing is resolved, reopened or closed that was taken back before, or at that instant. */
  private static boolean isStillPossible(HistoryEvent event, Instant withdrawn) {
    return !STEPS_OF_THE_CASE.contains(event.kind()) || event.at().isBefore(withdrawn);
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
    return all(kind).map(HistoryEvent::at).filter(at -> !at.isBefore(start)).findFirst().orElse(null);
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

  /** When nothing more was owed of what was owed from an instant on. */
  public @Nullable Instant endedSince(Instant start) {
    return Stream.of(firstSince(Kind.WITHDRAWN, start), firstSince(Kind.CLOSED, start))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
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
    return answered.isPresent()
        && (reopened.isEmpty() || !reopened.get().isAfter(answered.get()));
  }

  /** Whether nobody waits for anything at an instant: it is answered, or was taken back before. */
  public boolean isOverAt(Instant at) {
    return isAnsweredAt(at) || lastUntil(Kind.WITHDRAWN, at).isPresent();
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

package recourse.followup.complaints;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recourse.followup.complaints.HistoryEvent.What;

/**
 * All that was told of a complaint, in the order in which it happened. Being a set, it is the same
 * in whatever order, and however often, the events were heard; so is everything drawn from it.
 */
public final class ComplaintHistory {
  static final ComplaintHistory NONE = new ComplaintHistory(Collections.emptySortedSet());

  private final SortedSet<HistoryEvent> told;

  private ComplaintHistory(SortedSet<HistoryEvent> told) {
    this.told = told;
  }

  /** A life in which these things happened. */
  public static ComplaintHistory of(Collection<HistoryEvent> told) {
    return new ComplaintHistory(new TreeSet<>(told));
  }

  /** The same life, with what was told now. */
  public ComplaintHistory and(Collection<HistoryEvent> more) {
    SortedSet<HistoryEvent> all = new TreeSet<>(told);
    all.addAll(more);
    return new ComplaintHistory(all);
  }

  /** Everything, by time. */
  public List<HistoryEvent> told() {
    return List.copyOf(told);
  }

  /** Everything of a kind, by time. */
  public Stream<HistoryEvent> all(What what) {
    return told.stream().filter(one -> one.what() == what);
  }

  public Optional<Instant> first(What what) {
    return all(what).map(HistoryEvent::at).findFirst();
  }

  public Optional<Instant> firstSince(What what, Instant start) {
    return all(what).map(HistoryEvent::at).filter(at -> !at.isBefore(start)).findFirst();
  }

  public Optional<Instant> resolved(int round) {
    return all(What.RESOLVED)
        .filter(one -> one.number() == round)
        .map(HistoryEvent::at)
        .findFirst();
  }

  /** When a round began; the first begins with the receipt. */
  public Optional<Instant> reopenedInto(int round) {
    return all(What.REOPENED)
        .filter(one -> one.number() == round - 1)
        .map(HistoryEvent::at)
        .findFirst();
  }

  /** The rounds that follow the first, in their order. */
  public List<Integer> laterRounds() {
    return all(What.REOPENED).map(one -> one.number() + 1).distinct().sorted().toList();
  }

  /** Null where there is none. */
  public Instant firstAfter(What what, Instant start) {
    return all(what).map(HistoryEvent::at).filter(at -> at.isAfter(start)).findFirst().orElse(null);
  }

  /** Null where there is none. */
  Instant lastUntil(What what, Instant end) {
    return all(what)
        .map(HistoryEvent::at)
        .filter(at -> !at.isAfter(end))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  /** Every instant from which the customer waits for a message: the receipt, and each since. */
  public List<Instant> messageStarts(Instant receipt) {
    Stream<Instant> later =
        told.stream()
            .filter(one -> one.what() == What.MESSAGE || one.what() == What.REOPENED)
            .map(HistoryEvent::at);
    return Stream.concat(Stream.of(receipt), later).distinct().sorted().toList();
  }

  /** Whether the answer stands at an instant. */
  public boolean isAnsweredAt(Instant at) {
    Instant answered = lastUntil(What.RESOLVED, at);
    Instant reopened = lastUntil(What.REOPENED, at);
    return answered != null && (reopened == null || !reopened.isAfter(answered));
  }

  /** The answers, each round's first. */
  public List<HistoryEvent> answers() {
    return all(What.RESOLVED)
        .filter(one -> resolved(one.number()).orElseThrow().equals(one.at()))
        .toList();
  }

  /**
   * A time in which a team had the case.
   *
   * @param to until another had it or the answer was given; null while they have it
   * @param isIdle whether there was nothing to do in it
   */
  public record TeamTurn(String team, Instant from, Instant to, boolean isIdle) {}

  /** Who had it when: each handing over, and each reopening, begins another turn. */
  public List<TeamTurn> teamTurns() {
    List<TeamTurn> turns = new ArrayList<>();
    String team = null;
    for (HistoryEvent one : told) {
      boolean handedOver = one.what() == What.TEAM && !one.detail().equals(team);
      team = handedOver ? one.detail() : team;
      if (handedOver || (one.what() == What.REOPENED && team != null)) {
        boolean idle = isAnsweredAt(one.at());
        turns.add(new TeamTurn(team, one.at(), turnEnd(team, one.at()), idle));
      }
    }
    return turns.stream().filter(turn -> isFirstAt(turn, turns)).toList();
  }

  private static boolean isFirstAt(TeamTurn turn, List<TeamTurn> turns) {
    return turns.stream().filter(t -> t.from().equals(turn.from())).findFirst().get() == turn;
  }

  private Instant turnEnd(String team, Instant from) {
    return told.stream()
        .filter(one -> one.at().isAfter(from))
        .filter(
            one ->
                one.what() == What.RESOLVED
                    || (one.what() == What.TEAM && !one.detail().equals(team)))
        .map(HistoryEvent::at)
        .findFirst()
        .orElse(null);
  }

  /** The times in which somebody was asked, of one round. */
  public List<Pause> pausesOf(int round) {
    return pauses().stream().filter(pause -> roundAt(pause.from()) == round).toList();
  }

  /** The times in which somebody was asked that were not over at an instant. */
  public List<Pause> pausesSince(Instant start) {
    return pauses().stream().filter(p -> p.isOpen() || p.to().isAfter(start)).toList();
  }

  private List<Pause> pauses() {
    List<Pause> pauses = new ArrayList<>();
    for (int number : all(What.ASKED).map(HistoryEvent::number).distinct().toList()) {
      HistoryEvent asked =
          all(What.ASKED).filter(one -> one.number() == number).findFirst().orElseThrow();
      pauses.add(pause(asked));
    }
    pauses.sort(Comparator.comparing(Pause::from).thenComparing(Pause::number));
    return pauses;
  }

  private Pause pause(HistoryEvent asked) {
    Pause open = new Pause(asked.number(), asked.at(), null, asked.detail());
    return all(What.ANSWERED)
        .filter(one -> one.number() == asked.number())
        .map(one -> open.endedAt(one.at()))
        .findFirst()
        .orElse(open);
  }

  private int roundAt(Instant at) {
    return laterRounds().stream()
        .filter(round -> !reopenedInto(round).orElseThrow().isAfter(at))
        .max(Comparator.naturalOrder())
        .orElse(1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ComplaintHistory && told.equals(((ComplaintHistory) other).told);
  }

  @Override
  public int hashCode() {
    return told.hashCode();
  }

  @Override
  public String toString() {
    return told.stream().map(HistoryEvent::text).collect(Collectors.joining(" "));
  }

  /** Writes a life as its things told, one after the other. */
  @Converter
  public static class Column implements AttributeConverter<ComplaintHistory, String> {
    @Override
    public String convertToDatabaseColumn(ComplaintHistory history) {
      return history.toString();
    }

    @Override
    public ComplaintHistory convertToEntityAttribute(String text) {
      return text == null || text.isEmpty()
          ? NONE
          : ComplaintHistory.of(
              Arrays.stream(text.split(" ", -1)).map(HistoryEvent::parse).toList());
    }
  }
}

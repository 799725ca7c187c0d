package recourse.followup.model;

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
import recourse.contract.WaitingFor;
import recourse.followup.model.Told.What;

/**
 * All that was told of a complaint, in the order in which it happened. Being a set, it is the same
 * in whatever order, and however often, the facts were heard; so is everything drawn from it.
 */
public final class Life {
  static final Life UNTOLD = new Life(Collections.emptySortedSet());

  private final SortedSet<Told> told;

  private Life(SortedSet<Told> told) {
    this.told = told;
  }

  /** A life in which these things happened. */
  public static Life of(Collection<Told> told) {
    return new Life(new TreeSet<>(told));
  }

  /** The same life, with what was told now. */
  public Life and(Collection<Told> more) {
    SortedSet<Told> all = new TreeSet<>(told);
    all.addAll(more);
    return new Life(all);
  }

  /** Everything, by time. */
  public List<Told> told() {
    return List.copyOf(told);
  }

  /** Everything of a kind, by time. */
  Stream<Told> all(What what) {
    return told.stream().filter(one -> one.what() == what);
  }

  Optional<Instant> first(What what) {
    return all(what).map(Told::at).findFirst();
  }

  Optional<Instant> firstSince(What what, Instant start) {
    return all(what).map(Told::at).filter(at -> !at.isBefore(start)).findFirst();
  }

  Optional<Instant> resolved(int round) {
    return all(What.RESOLVED).filter(one -> one.number() == round).map(Told::at).findFirst();
  }

  /** When a round began; the first begins with the receipt. */
  Optional<Instant> reopenedInto(int round) {
    return all(What.REOPENED).filter(one -> one.number() == round - 1).map(Told::at).findFirst();
  }

  /** The rounds that follow the first, in their order. */
  List<Integer> laterRounds() {
    return all(What.REOPENED).map(one -> one.number() + 1).distinct().sorted().toList();
  }

  /** Null where there is none. */
  Instant firstAfter(What what, Instant start) {
    return all(what).map(Told::at).filter(at -> at.isAfter(start)).findFirst().orElse(null);
  }

  /** Null where there is none. */
  Instant lastUntil(What what, Instant end) {
    return all(what).map(Told::at).filter(at -> !at.isAfter(end)).reduce((a, b) -> b).orElse(null);
  }

  /** The times in which somebody outside was asked, of one round. */
  List<Pause> pausesOf(int round) {
    List<Pause> pauses = new ArrayList<>();
    for (int number : all(What.ASKED).map(Told::number).distinct().toList()) {
      Told asked = all(What.ASKED).filter(one -> one.number() == number).findFirst().orElseThrow();
      if (isOutside(asked) && roundAt(asked.at()) == round) {
        pauses.add(pause(asked));
      }
    }
    pauses.sort(Comparator.comparing(Pause::from).thenComparing(Pause::number));
    return pauses;
  }

  private Pause pause(Told asked) {
    Pause open = new Pause(asked.number(), asked.at(), null, asked.detail());
    return all(What.ANSWERED)
        .filter(one -> one.number() == asked.number())
        .map(one -> open.endedAt(one.at()))
        .findFirst()
        .orElse(open);
  }

  /** A supplier, or a cause we are still looking for, is our own affair. */
  private static boolean isOutside(Told asked) {
    return asked.detail().equals(WaitingFor.CUSTOMER.name())
        || asked.detail().equals(WaitingFor.EVIDENCE.name());
  }

  private int roundAt(Instant at) {
    return laterRounds().stream()
        .filter(round -> !reopenedInto(round).orElseThrow().isAfter(at))
        .max(Comparator.naturalOrder())
        .orElse(1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Life && told.equals(((Life) other).told);
  }

  @Override
  public int hashCode() {
    return told.hashCode();
  }

  @Override
  public String toString() {
    return told.stream().map(Told::text).collect(Collectors.joining(" "));
  }

  /** Writes a life as its things told, one after the other. */
  @Converter
  public static class Column implements AttributeConverter<Life, String> {
    @Override
    public String convertToDatabaseColumn(Life life) {
      return life.toString();
    }

    @Override
    public Life convertToEntityAttribute(String text) {
      return text == null || text.isEmpty()
          ? UNTOLD
          : Life.of(Arrays.stream(text.split(" ", -1)).map(Told::parse).toList());
    }
  }
}

package recourse.followup.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every pause of a clock as it was told, oldest first; an answer without a question is none. Kept
 * in one column, because nobody looks for a pause without its clock.
 *
 * @param all as told, each clarification once
 */
public record Pauses(List<Pause> all) {
  static final Pauses NONE = new Pauses(List.of());

  Pauses asked(int number, Instant at) {
    return has(number) ? this : with(new Pause(number, at, null));
  }

  Pauses answered(int number, Instant at) {
    return new Pauses(
        all.stream().map(p -> p.number() == number && p.isOpen() ? p.endedAt(at) : p).toList());
  }

  /** Without overlaps, by their beginning, and nothing after an end; no end means no clipping. */
  List<Pause> unitedUntil(Instant end) {
    List<Pause> united = new ArrayList<>();
    all.stream()
        .filter(pause -> end == null || pause.from().isBefore(end))
        .map(pause -> end == null ? pause : pause.clippedTo(end))
        .sorted(Comparator.comparing(Pause::from))
        .forEach(pause -> unite(united, pause));
    return united;
  }

  private static void unite(List<Pause> united, Pause next) {
    int last = united.size() - 1;
    if (last >= 0 && united.get(last).reaches(next)) {
      united.set(last, united.get(last).unitedWith(next));
    } else {
      united.add(next);
    }
  }

  private boolean has(int number) {
    return all.stream().anyMatch(pause -> pause.number() == number);
  }

  private Pauses with(Pause pause) {
    List<Pause> more = new ArrayList<>(all);
    more.add(pause);
    more.sort(Comparator.comparing(Pause::from).thenComparing(Pause::number));
    return new Pauses(List.copyOf(more));
  }

  /** Writes pauses as {@code number/from/to}, one after the other. */
  @Converter
  public static class Column implements AttributeConverter<Pauses, String> {
    @Override
    public String convertToDatabaseColumn(Pauses pauses) {
      return pauses.all.stream()
          .map(p -> p.number() + "/" + p.from() + "/" + (p.isOpen() ? "" : p.to()))
          .collect(Collectors.joining(" "));
    }

    @Override
    public Pauses convertToEntityAttribute(String text) {
      return text == null || text.isEmpty()
          ? NONE
          : new Pauses(Arrays.stream(text.split(" ", -1)).map(Column::pause).toList());
    }

    private static Pause pause(String text) {
      String[] parts = text.split("/", -1);
      Instant to = parts[2].isEmpty() ? null : Instant.parse(parts[2]);
      return new Pause(Integer.parseInt(parts[0]), Instant.parse(parts[1]), to);
    }
  }
}

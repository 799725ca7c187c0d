package recourse.followup.complaints;

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
  public static final Pauses NONE = new Pauses(List.of());

  /** As they stood at an instant: those that began later are not known, none has ended later. */
  public Pauses asAt(Instant at) {
    return new Pauses(
        all.stream()
            .filter(pause -> !pause.from().isAfter(at))
            .map(pause -> pause.isOpen() || pause.to().isAfter(at) ? pause.reopened() : pause)
            .toList());
  }

  /** Without overlaps, by their beginning, and nothing after an end; no end means no clipping. */
  public List<Pause> unitedUntil(Instant end) {
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

  /** Writes pauses as {@code number/from/to/why}, one after the other. */
  @Converter
  public static class Column implements AttributeConverter<Pauses, String> {
    @Override
    public String convertToDatabaseColumn(Pauses pauses) {
      return pauses.all.stream()
          .map(p -> p.number() + "/" + p.from() + "/" + (p.isOpen() ? "" : p.to()) + "/" + p.why())
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
      String why = parts.length > 3 ? parts[3] : "CUSTOMER";
      return new Pause(Integer.parseInt(parts[0]), Instant.parse(parts[1]), to, why);
    }
  }
}

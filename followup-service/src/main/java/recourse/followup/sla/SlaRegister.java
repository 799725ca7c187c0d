package recourse.followup.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recourse.followup.sla.SlaVersion.Subject;
import recourse.spine.time.BusinessCalendar;

/**
 * Every calendar, agreement and contract that was ever put down, by when it was known and for which
 * days it holds. It is only added to, so that what was reported then can be computed again.
 */
public final class SlaRegister {
  private final List<SlaVersion> entries;
  private final Map<List<SlaVersion>, BusinessCalendar> calendars = new ConcurrentHashMap<>();
  private final Map<Integer, AsOfView> editions = new ConcurrentHashMap<>();

  /** A book of these entries; one of them is the calendar of the house. */
  public SlaRegister(List<SlaVersion> entries) {
    this.entries =
        entries.stream()
            .sorted(
                Comparator.comparing(SlaVersion::knownFrom).thenComparingLong(SlaVersion::revision))
            .toList();
  }

  /** A book that knows nothing but when the house works, and always knew it. */
  public static SlaRegister of(BusinessCalendar house) {
    return new SlaRegister(List.of(firstEntry(house)));
  }

  /** The entry every book begins with. */
  public static SlaVersion firstEntry(BusinessCalendar house) {
    return new SlaVersion(
        1,
        Subject.CALENDAR,
        AsOfView.ORGANISATION,
        1,
        null,
        null,
        Instant.EPOCH,
        Attributes.blank().with("definition", house.version()));
  }

  /** The same book with one more entry. */
  public SlaRegister and(SlaVersion entry) {
    List<SlaVersion> more = new ArrayList<>(entries);
    more.add(entry);
    return new SlaRegister(more);
  }

  /** The number of the latest entry. */
  public long revision() {
    return latest().revision();
  }

  /** When the latest entry became known. */
  public Instant lastKnownFrom() {
    return entries.get(entries.size() - 1).knownFrom();
  }

  /** All that is known by now. */
  public AsOfView latest() {
    return edition(entries.size());
  }

  /** What was known at an instant; what the book begins with was always known. */
  public AsOfView knownAt(Instant instant) {
    int known = 0;
    while (known < entries.size() && !entries.get(known).knownFrom().isAfter(instant)) {
      known++;
    }
    return edition(Math.max(known, 1));
  }

  /** The book as it stood at an instant. */
  public SlaRegister upTo(Instant instant) {
    List<SlaVersion> known =
        entries.stream().filter(entry -> !entry.knownFrom().isAfter(instant)).toList();
    return known.isEmpty() ? new SlaRegister(entries.subList(0, 1)) : new SlaRegister(known);
  }

  /** The same book, had all of it been known from the beginning. */
  public SlaRegister inHindsight() {
    return new SlaRegister(
        entries.stream()
            .map(
                e ->
                    new SlaVersion(
                        e.revision(),
                        e.subject(),
                        e.name(),
                        e.number(),
                        e.from(),
                        e.until(),
                        Instant.EPOCH,
                        e.attributes()))
            .toList());
  }

  /** What became known after an instant, in its order. */
  public List<SlaVersion> since(Instant instant) {
    return entries.stream().filter(entry -> entry.knownFrom().isAfter(instant)).toList();
  }

  private AsOfView edition(int known) {
    return editions.computeIfAbsent(
        known, n -> new AsOfView(entries.subList(0, n), this::calendarOf));
  }

  /** The same entries are the same calendar in every edition, so that years are laid out once. */
  private BusinessCalendar calendarOf(List<SlaVersion> pages) {
    return calendars.computeIfAbsent(List.copyOf(pages), SlaRegister::calendar);
  }

  /** Called by its definition where that is all there is to it, else by its latest entry. */
  private static BusinessCalendar calendar(List<SlaVersion> entries) {
    SlaVersion latest = entries.get(entries.size() - 1);
    boolean plain = entries.size() == 1 && latest.attributes().all("closed").isEmpty();
    return BusinessCalendar.of(
        plain ? latest.definition() : latest.version(),
        entries.stream().map(SlaVersion::page).toList());
  }
}

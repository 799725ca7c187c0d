package recourse.followup.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recourse.followup.sla.BookEntry.Subject;
import recourse.spine.time.BusinessCalendar;

/**
 * Every calendar, agreement and contract that was ever put down, by when it was known and for which
 * days it holds. It is only added to, so that what was reported then can be computed again.
 */
public final class TimeBook {
  private final List<BookEntry> entries;
  private final Map<List<BookEntry>, BusinessCalendar> calendars = new ConcurrentHashMap<>();
  private final Map<Integer, Edition> editions = new ConcurrentHashMap<>();

  /** A book of these entries; one of them is the calendar of the house. */
  public TimeBook(List<BookEntry> entries) {
    this.entries =
        entries.stream()
            .sorted(
                Comparator.comparing(BookEntry::knownFrom).thenComparingLong(BookEntry::revision))
            .toList();
  }

  /** A book that knows nothing but when the house works, and always knew it. */
  public static TimeBook of(BusinessCalendar house) {
    return new TimeBook(List.of(firstEntry(house)));
  }

  /** The entry every book begins with. */
  public static BookEntry firstEntry(BusinessCalendar house) {
    return new BookEntry(
        1,
        Subject.CALENDAR,
        Edition.HOUSE,
        1,
        null,
        null,
        Instant.EPOCH,
        Sheet.blank().with("definition", house.version()));
  }

  /** The same book with one more entry. */
  public TimeBook and(BookEntry entry) {
    List<BookEntry> more = new ArrayList<>(entries);
    more.add(entry);
    return new TimeBook(more);
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
  public Edition latest() {
    return edition(entries.size());
  }

  /** What was known at an instant; what the book begins with was always known. */
  public Edition knownAt(Instant instant) {
    int known = 0;
    while (known < entries.size() && !entries.get(known).knownFrom().isAfter(instant)) {
      known++;
    }
    return edition(Math.max(known, 1));
  }

  /** The book as it stood at an instant. */
  public TimeBook upTo(Instant instant) {
    List<BookEntry> known =
        entries.stream().filter(entry -> !entry.knownFrom().isAfter(instant)).toList();
    return known.isEmpty() ? new TimeBook(entries.subList(0, 1)) : new TimeBook(known);
  }

  /** The same book, had all of it been known from the beginning. */
  public TimeBook inHindsight() {
    return new TimeBook(
        entries.stream()
            .map(
                e ->
                    new BookEntry(
                        e.revision(),
                        e.subject(),
                        e.name(),
                        e.number(),
                        e.from(),
                        e.until(),
                        Instant.EPOCH,
                        e.sheet()))
            .toList());
  }

  /** What became known after an instant, in its order. */
  public List<BookEntry> since(Instant instant) {
    return entries.stream().filter(entry -> entry.knownFrom().isAfter(instant)).toList();
  }

  private Edition edition(int known) {
    return editions.computeIfAbsent(known, n -> new Edition(entries.subList(0, n), this::laidOut));
  }

  /** The same entries are the same calendar in every edition, so that years are laid out once. */
  private BusinessCalendar laidOut(List<BookEntry> pages) {
    return calendars.computeIfAbsent(List.copyOf(pages), TimeBook::calendar);
  }

  /** Called by its definition where that is all there is to it, else by its latest entry. */
  private static BusinessCalendar calendar(List<BookEntry> entries) {
    BookEntry latest = entries.get(entries.size() - 1);
    boolean plain = entries.size() == 1 && latest.sheet().all("closed").isEmpty();
    return BusinessCalendar.of(
        plain ? latest.definition() : latest.version(),
        entries.stream().map(BookEntry::page).toList());
  }
}

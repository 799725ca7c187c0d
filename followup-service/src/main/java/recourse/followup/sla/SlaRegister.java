package recourse.followup.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recourse.spine.time.BusinessCalendar;

/**
 * Every version of every calendar, agreement and contract, by when it was known and for which days
 * it holds. It is only added to, so that what was reported then can be computed again.
 */
public final class SlaRegister {
  private final List<SlaVersion> versions;
  private final Map<List<SlaVersion>, BusinessCalendar> calendars = new ConcurrentHashMap<>();
  private final Map<Integer, AsOfView> views = new ConcurrentHashMap<>();

  /** A register of these versions; one of them is the organisation's calendar. */
  public SlaRegister(List<SlaVersion> versions) {
    this.versions =
        versions.stream()
            .sorted(
                Comparator.comparing(SlaVersion::knownFrom).thenComparingLong(SlaVersion::revision))
            .toList();
  }

  /** A register that knows nothing but when the organisation works, and always knew it. */
  public static SlaRegister of(CalendarHours organisation) {
    return new SlaRegister(List.of(first(organisation)));
  }

  /** The version every register begins with. */
  public static SlaVersion first(CalendarHours organisation) {
    return new SlaVersion(1, AsOfView.ORGANISATION, 1, null, null, Instant.EPOCH, organisation);
  }

  /** The same register with one more version. */
  public SlaRegister and(SlaVersion version) {
    List<SlaVersion> more = new ArrayList<>(versions);
    more.add(version);
    return new SlaRegister(more);
  }

  /** The number of the latest version. */
  public long revision() {
    return latest().revision();
  }

  /** When the latest version became known. */
  public Instant lastKnownFrom() {
    return versions.get(versions.size() - 1).knownFrom();
  }

  /** All that is known by now. */
  public AsOfView latest() {
    return view(versions.size());
  }

  /** What was known at an instant; what the register begins with was always known. */
  public AsOfView knownAt(Instant instant) {
    int known = 0;
    while (known < versions.size() && !versions.get(known).knownFrom().isAfter(instant)) {
      known++;
    }
    return view(Math.max(known, 1));
  }

  /** The register as it stood at an instant. */
  public SlaRegister upTo(Instant instant) {
    List<SlaVersion> known =
        versions.stream().filter(version -> !version.knownFrom().isAfter(instant)).toList();
    return new SlaRegister(known.isEmpty() ? versions.subList(0, 1) : known);
  }

  /** The same register, had all of it been known from the beginning. */
  public SlaRegister inHindsight() {
    return new SlaRegister(versions.stream().map(SlaVersion::inHindsight).toList());
  }

  /** What became known after an instant, in its order. */
  public List<SlaVersion> since(Instant instant) {
    return versions.stream().filter(version -> version.knownFrom().isAfter(instant)).toList();
  }

  private AsOfView view(int known) {
    return views.computeIfAbsent(
        known, n -> new AsOfView(versions.subList(0, n), this::calendarOf));
  }

  /** The same versions are the same calendar in every view, so that years are laid out once. */
  private BusinessCalendar calendarOf(List<SlaVersion> pages) {
    return calendars.computeIfAbsent(List.copyOf(pages), SlaRegister::calendar);
  }

  /** Called by its definition where that is all there is to it, else by its latest version. */
  private static BusinessCalendar calendar(List<SlaVersion> versions) {
    SlaVersion latest = versions.get(versions.size() - 1);
    CalendarHours hours = (CalendarHours) latest.content();
    boolean plain = versions.size() == 1 && hours.closed().isEmpty();
    return BusinessCalendar.of(
        plain ? hours.definition() : latest.version(),
        versions.stream()
            .map(one -> ((CalendarHours) one.content()).page(one.from(), one.until()))
            .toList());
  }
}

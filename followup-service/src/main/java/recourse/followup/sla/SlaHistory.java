package recourse.followup.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import recourse.spine.http.Etag;
import recourse.spine.http.QueryParameter;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Every version of a calendar, an agreement or a contract, as it is shown.
 *
 * @param versions oldest first
 */
record SlaHistory<S>(String name, List<Version<S>> versions) {
  /**
   * A version, who put it down, and what it did to the clocks that ran.
   *
   * @param from the first day it is valid for; absent for ever since
   * @param until the last one; absent without end
   * @param knownFrom when it was put down
   * @param clocksSeen how many open clocks were computed again for it
   * @param clocksMoved how many of them run out at another time now
   * @param settledAt when all of them had been computed; absent while that is under way
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Version<S>(
      int number,
      LocalDate from,
      LocalDate until,
      Instant knownFrom,
      String writtenBy,
      String why,
      int clocksSeen,
      int clocksMoved,
      Instant settledAt,
      S says) {
    static <S> Version<S> of(SlaEntry line, Function<SlaVersion, S> reading) {
      SlaVersion entry = line.entry();
      return new Version<>(
          entry.number(),
          entry.from(),
          entry.until(),
          entry.knownFrom(),
          line.writtenBy(),
          line.why(),
          line.clocksSeen(),
          line.clocksMoved(),
          line.settledAt(),
          reading.apply(entry));
    }
  }

  /** The tag of the latest version shown. */
  String etag() {
    return Etag.of(versions.get(versions.size() - 1).number());
  }

  /** The latest version of each name; {@code next} is the cursor of the page behind. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Latest<S>(List<Named<S>> items, String next) {}

  /** A name with its latest version. */
  record Named<S>(String name, Version<S> latest) {}

  /** A page of names, of which one more was found if there is one. */
  static <S> Latest<S> latest(List<SlaEntry> found, int limit, Function<SlaVersion, S> reading) {
    List<Named<S>> shown =
        found.stream()
            .limit(limit)
            .map(line -> new Named<>(line.entry().name(), Version.of(line, reading)))
            .toList();
    return new Latest<>(shown, found.size() > limit ? shown.get(limit - 1).name() : null);
  }

  /** All versions known by an instant; null means now. */
  static <S> SlaHistory<S> known(
      String name, List<SlaEntry> lines, String known, Function<SlaVersion, S> reading) {
    Instant by = QueryParameter.instant("known", known);
    List<Version<S>> versions =
        lines.stream()
            .filter(line -> by == null || !line.entry().knownFrom().isAfter(by))
            .map(line -> Version.of(line, reading))
            .toList();
    if (versions.isEmpty()) {
      throw new Refusal(CommonReason.UNKNOWN, "There is none of name " + name);
    }
    return new SlaHistory<>(name, versions);
  }
}

package recourse.resolution.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A policy of which there are versions, each from a day on until the next; days are UTC's. */
public interface DatedVersion {
  LocalDate validFrom();

  /** The version of an instant, of versions that stand the earliest first. */
  static <T extends DatedVersion> T at(List<T> versions, Instant when) {
    return on(versions, when.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** The version of a day; before the first one, the first one. */
  static <T extends DatedVersion> T on(List<T> versions, LocalDate day) {
    T found = versions.get(0);
    for (T version : versions) {
      found = version.validFrom().isAfter(day) ? found : version;
    }
    return found;
  }
}

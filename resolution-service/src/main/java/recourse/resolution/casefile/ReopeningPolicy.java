package recourse.resolution.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import recourse.contract.MessageKind;

/**
 * How long a resolved complaint may be reopened as the same complaint; afterwards a new one is
 * registered. Source: R31 and the reopen rate's window (30 days of 24 hours, counted from the
 * resolution, the last instant included).
 *
 * @param version names this policy
 * @param validFrom the first day it applies
 * @param window the time from the resolution
 */
public record ReopeningPolicy(String version, LocalDate validFrom, Duration window) {
  /** The policy that applies now. */
  public static final ReopeningPolicy CURRENT =
      new ReopeningPolicy("reopening-1", LocalDate.of(2026, 1, 1), Duration.ofDays(30));

  /** Whether a message of this sort brings a complaint back at all. */
  public boolean reopensOn(MessageKind kind) {
    return kind == MessageKind.SUBSTANTIVE;
  }

  /** Whether what was resolved then may be reopened now. */
  public boolean allows(Instant resolvedAt, Instant at) {
    return !at.isAfter(resolvedAt.plus(window));
  }
}

package recourse.spine.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * A policy with all its versions, each in force from a day on until the next one. Days are those of
 * the organisation's zone.
 *
 * @param <P> the policy
 */
public final class Dated<P> {
  private final List<Version<P>> versions;
  private final ZoneId zone;

  /**
   * A policy of these versions.
   *
   * @param versions at least one, the earliest first
   */
  public Dated(List<Version<P>> versions, ZoneId zone) {
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("a policy needs a version");
    }
    this.versions = List.copyOf(versions);
    this.zone = zone;
  }

  /**
   * One version of a policy.
   *
   * @param name how events and decisions cite it
   * @param effectiveFrom the first day it is in force
   * @param effectiveTo the last one; null while no other version follows
   * @param reason why it was made
   * @param by who answers for it
   */
  public record Version<P>(
      String name,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      String reason,
      String by,
      P policy) {}

  /** The policy in force on a day; before the first version, the first. */
  public P inForceOn(LocalDate day) {
    return find(day).orElse(versions.get(0).policy());
  }

  /** The policy in force at an instant; before the first version, the first. */
  public P at(Instant instant) {
    return inForceOn(dayOf(instant));
  }

  /** The policy in force on a day; empty before the first version. */
  public Optional<P> find(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.effectiveFrom().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Version::policy);
  }

  /** The policy in force at an instant; empty before the first version. */
  public Optional<P> find(Instant instant) {
    return find(dayOf(instant));
  }

  /** The policy of a version that is or was in force; refused where there is none of this name. */
  public P named(String version) {
    return versions.stream()
        .filter(known -> known.name().equals(version))
        .findFirst()
        .map(Version::policy)
        .orElseThrow(
            () -> new Refusal(CommonReason.UNKNOWN, "There is no policy version " + version + "."));
  }

  /** All versions, the earliest first. */
  public List<Version<P>> versions() {
    return versions;
  }

  /** The day of an instant, in the organisation's zone. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /** The same versions, seen otherwise. */
  public <Q> Dated<Q> map(Function<P, Q> seen) {
    return new Dated<>(
        versions.stream()
            .map(
                version ->
                    new Version<>(
                        version.name(),
                        version.effectiveFrom(),
                        version.effectiveTo(),
                        version.reason(),
                        version.by(),
                        seen.apply(version.policy())))
            .toList(),
        zone);
  }
}

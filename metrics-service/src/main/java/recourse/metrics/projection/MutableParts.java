package recourse.metrics.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.ClockKind;
import recourse.contract.RedressKind;
import recourse.contract.SurveySampling;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.FollowUp;
import recourse.metrics.projection.MeasuredComplaint.Redress;
import recourse.metrics.projection.MeasuredComplaint.Standstill;

/** Parts of a history of which several events tell, while they are read. */
@NullUnmarked // still to be annotated
final class MutableParts {
  private MutableParts() {}

  /** A redress. */
  static final class OfRedress {
    private final int number;
    private final RedressKind kind;
    private Long amountMinor;
    private String currency;
    Instant offeredAt;
    Instant acceptedAt;
    Instant paidAt;
    boolean late;

    OfRedress(int number, RedressKind kind) {
      this.number = number;
      this.kind = kind;
    }

    void worth(Long minor, String of) {
      amountMinor = minor;
      currency = of;
    }

    Redress done() {
      return new Redress(number, kind, amountMinor, currency, offeredAt, acceptedAt, paidAt, late);
    }
  }

  /** A promise. */
  static final class OfClock {
    private final UUID id;
    private final ClockKind kind;
    private final List<Standstill> standstills = new ArrayList<>();
    Instant startedAt;
    Instant dueAt;
    Instant metAt;
    Instant breachedAt;
    Instant cancelledAt;

    OfClock(UUID id, ClockKind kind) {
      this.id = id;
      this.kind = kind;
    }

    void standsStill(Instant at) {
      double allowed = startedAt == null || dueAt == null ? 0 : seconds(startedAt, dueAt);
      double left = allowed > 0 ? seconds(at, dueAt) / allowed : Double.NaN;
      standstills.add(new Standstill(at, left));
    }

    private static double seconds(Instant from, Instant to) {
      return Duration.between(from, to).toSeconds();
    }

    Clock done() {
      return new Clock(
          id, kind, dueAt, metAt, breachedAt, cancelledAt, startedAt, List.copyOf(standstills));
    }
  }

  /** Asking whether it worked. */
  static final class OfFollowUp {
    private final UUID id;
    int round;
    Instant dueAt;
    SurveySampling sampling;
    Instant sentAt;
    int tries;
    Instant lapsedAt;
    Instant satisfiedAt;
    Instant dissatisfiedAt;

    OfFollowUp(UUID id) {
      this.id = id;
    }

    FollowUp done() {
      return new FollowUp(
          id, round, dueAt, sampling, sentAt, tries, lapsedAt, satisfiedAt, dissatisfiedAt);
    }
  }
}

package recourse.intake.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * An import that comes as a long stream. It knows how many lines were taken in for good and their
 * digest, so that the same stream sent again goes on where it broke off.
 */
@Entity(name = "import_run")
public class ImportRun extends Aggregate {
  private static final Duration SILENCE = Duration.ofMinutes(1);

  /** How it stands. */
  public enum Status {
    RUNNING,
    /** Nothing came for a minute; send the stream again with the same key and it goes on. */
    INTERRUPTED,
    DONE
  }

  @Id private UUID id;
  private String source;

  @SuppressWarnings("UnusedVariable") // the store looks for it
  private String sentBy;

  @Column(name = "idempotency_key")
  private @Nullable String key;

  private Instant startedAt;

  private Instant touchedAt;

  private @Nullable Instant finishedAt;

  private int linesRead;

  private int created;
  private int existing;
  private int refused;
  private byte[] digest;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected ImportRun() {}

  /**
   * A stream begins.
   *
   * @param key the caller's key; null for a stream that cannot be gone on with
   */
  public ImportRun(UUID id, String source, String sentBy, @Nullable String key, Instant at) {
    this.id = id;
    this.source = source;
    this.sentBy = sentBy;
    this.key = key;
    this.startedAt = at;
    this.touchedAt = at;
    this.digest = new byte[0];
  }

  /**
   * Lines were taken in.
   *
   * @param outcomes what became of them
   * @param before how many had been read when they began; another stream may have come between
   * @param read how many have been read now, blank ones included
   * @param digestSoFar of all lines up to here
   */
  public void advance(
      List<LineOutcome> outcomes, int before, int read, byte[] digestSoFar, Instant at) {
    if (before != linesRead || finishedAt != null) {
      throw new Refusal(
          IntakeReason.IMPORT_RUNNING, "Another stream with this key is being taken in.");
    }
    linesRead = read;
    created += count(outcomes, LineOutcome.Status.CREATED);
    existing += count(outcomes, LineOutcome.Status.EXISTING);
    refused += count(outcomes, LineOutcome.Status.REFUSED);
    digest = digestSoFar.clone();
    touchedAt = at;
  }

  /** Whether exactly this many lines, and these, are what was taken in so far. */
  public boolean hasTakenIn(int lines, byte[] digestOfThem) {
    return lines == linesRead && Arrays.equals(digest, digestOfThem);
  }

  /** The stream came to its end. */
  public void finish(Instant at) {
    finishedAt = at;
    touchedAt = at;
  }

  /** Refuses a stream that does not begin as the one before did. */
  public void requireSameBeginning(byte[] digestOfBeginning) {
    if (!Arrays.equals(digest, digestOfBeginning)) {
      throw new Refusal(
          CommonReason.IDEMPOTENCY_KEY_REUSED,
          "Idempotency-Key",
          "This key was used for another stream: take a new one.");
    }
  }

  /** How it stands now. */
  public Status status(Instant now) {
    if (finishedAt != null) {
      return Status.DONE;
    }
    return touchedAt.plus(SILENCE).isBefore(now) ? Status.INTERRUPTED : Status.RUNNING;
  }

  private static int count(List<LineOutcome> outcomes, LineOutcome.Status status) {
    return (int) outcomes.stream().filter(outcome -> outcome.status() == status).count();
  }

  public UUID id() {
    return id;
  }

  public String source() {
    return source;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant touchedAt() {
    return touchedAt;
  }

  public boolean isDone() {
    return finishedAt != null;
  }

  public int linesRead() {
    return linesRead;
  }

  public int created() {
    return created;
  }

  public int existing() {
    return existing;
  }

  public int refused() {
    return refused;
  }
}

package recourse.followup.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Adjustment;
import recourse.contract.Channel;
import recourse.contract.NeedsTold;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;

/**
 * To whom we write about a complaint: what they need from every message. Who they are and where
 * they live stays in intake.
 */
@Entity
@Table(name = "addressee")
public class Addressee extends Aggregate {
  /** The language of those who never asked for another. */
  public static final String DEFAULT_LANGUAGE = "en";

  @Id
  @Column(name = "complaint_id")
  private UUID id;

  @Enumerated(EnumType.STRING)
  private @Nullable Channel preferredChannel;

  private String language;
  @Document private List<Adjustment> adjustments;
  private Instant knownSince;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected Addressee() {}

  /** Somebody of whom nothing special is known. */
  public Addressee(UUID complaintId) {
    id = complaintId;
    language = DEFAULT_LANGUAGE;
    adjustments = List.of();
    knownSince = Instant.EPOCH;
  }

  /** Takes over what they need; what is older than what is known changes nothing. */
  void need(NeedsTold event) {
    if (!event.occurredAt().isBefore(knownSince)) {
      knownSince = event.occurredAt();
      preferredChannel = event.preferredChannel();
      language = event.language() == null ? DEFAULT_LANGUAGE : event.language();
      adjustments = List.copyOf(new TreeSet<>(event.adjustments()));
    }
  }

  /** What they need from every message. */
  public Needs needs() {
    return new Needs(
        preferredChannel, language, Collections.unmodifiableSet(new TreeSet<>(adjustments)));
  }

  /**
   * What somebody needs from every message.
   *
   * @param preferredChannel where they would rather be reached, if they said so
   * @param language ISO 639-1
   */
  public record Needs(
      @Nullable Channel preferredChannel, String language, Set<Adjustment> adjustments) {}
}

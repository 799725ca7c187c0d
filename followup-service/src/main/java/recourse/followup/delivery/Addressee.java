package recourse.followup.delivery;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import recourse.contract.Adjustment;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.contract.NeedsTold;
import recourse.spine.aggregate.Aggregate;

/**
 * To whom we write about a complaint: a customer or a colleague, and what they need from every
 * message. Who they are and where they live stays in intake.
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
  private CustomerKind customerKind = CustomerKind.EXTERNAL;

  @Enumerated(EnumType.STRING)
  private Channel preferredChannel;

  private String language = DEFAULT_LANGUAGE;

  @Convert(converter = Codes.class)
  private Set<Adjustment> adjustments = Collections.emptySet();

  private Instant toldAt = Instant.EPOCH;

  protected Addressee() {}

  /** Somebody of whom nothing special was heard. */
  public Addressee(UUID complaintId) {
    id = complaintId;
  }

  /** Hears whether this is a customer or a colleague. */
  public void hear(CustomerKind kind) {
    customerKind = kind;
  }

  /** Hears what they need; an older word, heard late, changes nothing. */
  public void hear(NeedsTold event) {
    if (!event.occurredAt().isBefore(toldAt)) {
      toldAt = event.occurredAt();
      preferredChannel = event.preferredChannel();
      language = event.language() == null ? DEFAULT_LANGUAGE : event.language();
      adjustments = ordered(event.adjustments());
    }
  }

  public CustomerKind customerKind() {
    return customerKind;
  }

  /** Null for no preference. */
  public Channel preferredChannel() {
    return preferredChannel;
  }

  /** ISO 639-1. */
  public String language() {
    return language;
  }

  public Set<Adjustment> adjustments() {
    return adjustments;
  }

  private static Set<Adjustment> ordered(Collection<Adjustment> codes) {
    return Collections.unmodifiableSet(new TreeSet<>(codes));
  }

  /** Codes with spaces between. */
  @Converter
  public static class Codes implements AttributeConverter<Set<Adjustment>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Adjustment> codes) {
      return codes.stream().map(Adjustment::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Adjustment> convertToEntityAttribute(String text) {
      return text == null || text.isEmpty()
          ? Collections.emptySet()
          : ordered(Arrays.stream(text.split(" ", -1)).map(Adjustment::valueOf).toList());
    }
  }
}

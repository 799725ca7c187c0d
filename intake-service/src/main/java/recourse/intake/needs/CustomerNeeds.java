package recourse.intake.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recourse.contract.Adjustment;
import recourse.contract.Channel;
import recourse.contract.NeedsTold;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;

/**
 * What a customer needs from us, recorded once and applied to every later message (Equality Act
 * 2010, s.20(3)-(6)). The adjustment is kept, never the diagnosis behind it (UK GDPR Art 9).
 */
@Entity(name = "customer_needs")
public class CustomerNeeds extends Aggregate {
  /** The language of a customer who never asked for another. */
  public static final String DEFAULT_LANGUAGE = "en";

  private static final String AVOID = "NO_";
  private static final Map<String, Adjustment> CODES =
      Arrays.stream(Adjustment.values())
          .filter(code -> code != Adjustment.UNKNOWN)
          .collect(Collectors.toMap(Adjustment::name, Function.identity()));

  @Id private UUID id;

  private String customerRef;

  private boolean vulnerable;

  @Enumerated(EnumType.STRING)
  private @Nullable Channel preferredChannel;

  private String language = DEFAULT_LANGUAGE;
  private List<String> adjustments = new ArrayList<>();

  private @Nullable Instant notedAt;

  private @Nullable String notedBy;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected CustomerNeeds() {}

  /** A customer of whom nothing is known. */
  public CustomerNeeds(String customerRef) {
    id = Customer.idOf(customerRef);
    this.customerRef = customerRef;
  }

  /**
   * What they need, recorded whole.
   *
   * @param preferred null for no preference
   * @param spoken ISO 639-1; null for the language of the organisation
   */
  void record(
      boolean isVulnerable,
      @Nullable Channel preferred,
      @Nullable String spoken,
      Collection<String> needed,
      String by,
      Instant at) {
    vulnerable = isVulnerable;
    preferredChannel = preferred;
    language = spoken == null ? DEFAULT_LANGUAGE : spoken;
    adjustments = new ArrayList<>(new LinkedHashSet<>(needed));
    notedBy = by;
    notedAt = at;
  }

  private void add(Collection<String> more, Instant at) {
    Set<String> all = new LinkedHashSet<>(adjustments);
    if (all.addAll(more)) {
      adjustments = new ArrayList<>(all);
      notedAt = at;
    }
  }

  /** A complaint came in: the adjustments named with it are kept, and all are told for it. */
  void noteReceipt(UUID complaintId, Collection<String> named, Instant at) {
    add(named, at);
    if (areKnown()) {
      tellFor(complaintId, at);
    }
  }

  /** Whether there is anything that a message to them has to respect. */
  public boolean areKnown() {
    return notedAt != null;
  }

  /**
   * Tells those who write to the customer about a complaint: the adjustments as codes of the
   * contract, what has no code there as {@link Adjustment#OTHER}; nothing else is published.
   */
  public void tellFor(UUID complaintId, Instant at) {
    Set<Adjustment> codes = new TreeSet<>();
    adjustments.forEach(code -> codes.add(CODES.getOrDefault(code, Adjustment.OTHER)));
    raise(new NeedsTold(complaintId, at, List.copyOf(codes), language, preferredChannel));
  }

  /** The adjustments were kept wrongly; these are right (Art 16 UK GDPR). */
  public void correct(Collection<String> right, String by, Instant at) {
    adjustments = new ArrayList<>(new LinkedHashSet<>(right));
    notedBy = by;
    notedAt = at;
  }

  /** The way to reach them: the one they prefer, or else this one. */
  public Channel reachedBy(Channel otherwise) {
    return preferredChannel == null ? otherwise : preferredChannel;
  }

  /** Refuses a message by a way the customer asked us not to use; {@code NO_PHONE} and so on. */
  public void requireWelcome(Channel channel) {
    if (adjustments.contains(AVOID + channel)) {
      throw new Refusal(
          IntakeReason.CONTRADICTS_ADJUSTMENT,
          "channel",
          "Another channel: the customer's adjustments say " + AVOID + channel + ".");
    }
  }

  public String customerRef() {
    return customerRef;
  }

  public boolean vulnerable() {
    return vulnerable;
  }

  /** Where they would rather be reached; null for no preference. */
  public @Nullable Channel preferredChannel() {
    return preferredChannel;
  }

  /** ISO 639-1, for example {@code en}. */
  public String language() {
    return language;
  }

  /** Codes such as {@code LARGE_PRINT}. */
  public List<String> adjustments() {
    return List.copyOf(adjustments);
  }

  /** Whether any adjustment is kept for them. */
  public boolean adjusted() {
    return !adjustments.isEmpty();
  }

  public @Nullable Instant notedAt() {
    return notedAt;
  }

  public @Nullable String notedBy() {
    return notedBy;
  }
}

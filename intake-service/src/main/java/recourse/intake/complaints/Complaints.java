package recourse.intake.complaints;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.refusal.Refusal;

/** All complaints. */
public interface Complaints {
  /** The complaint; refused as unknown when there is none of this id. */
  Complaint get(UUID id);

  /** The complaint, if there is one of this id. */
  Optional<Complaint> find(UUID id);

  /** Keeps it and publishes what it told, in the transaction of the caller. */
  void save(Complaint complaint);

  /** Keeps many that were just heard, at once, and publishes what they told. */
  void saveAll(List<Complaint> fresh);

  /** Every complaint of a customer, oldest first. */
  List<Complaint> ofCustomer(String customerRef);

  /** Ids of complaints that are over, were received before this and are not erased. */
  List<UUID> closedBefore(Instant receivedBefore, int limit);

  /** Those of a source that were imported before. */
  List<Imported> imported(String source, Collection<String> externalRefs);

  /** Lets nobody else import from this source until the transaction ends. */
  void holdSource(String source);

  /** A complaint of a source, known by its key there. */
  record Imported(String externalRef, UUID id, String reference) {}

  /** The open complaints of a customer that are merged into no other, latest receipt first. */
  List<Complaint> openUnmerged(String customerRef, int limit);

  /**
   * The complaint of a customer about a product that was resolved last in a time, both ends
   * included.
   */
  Optional<Complaint> resolvedLast(String customerRef, String product, Instant from, Instant to);

  /**
   * The live complaint that carries this key of the caller's system; the latest if there are more.
   */
  Optional<Complaint> byExternalRef(String externalRef);

  /** Lets nobody else register under this key until the transaction ends. */
  void holdExternalRef(String externalRef);

  /**
   * The complaint another system speaks of: by our id or, without one, by its own key.
   *
   * @throws Refusal when there is none
   */
  default Complaint named(UUID id, String externalRef) {
    if (id != null) {
      return get(id);
    }
    return Optional.ofNullable(externalRef)
        .flatMap(this::byExternalRef)
        .orElseThrow(
            () ->
                new Refusal(
                    IntakeReason.COMPLAINT_NOT_NAMED,
                    "externalRef",
                    "Our complaintId, or the externalRef it was registered with."));
  }
}

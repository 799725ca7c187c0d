package recourse.intake.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All complaints. */
public interface Complaints {
  /** The complaint; refused as unknown when there is none of this id. */
  Complaint get(UUID id);

  /** The complaint, if there is one of this id. */
  Optional<Complaint> find(UUID id);

  /** Keeps it and publishes what it told, in the transaction of the caller. */
  void save(Complaint complaint);

  /** Those of a source that were imported before. */
  List<Complaint> imported(String source, Collection<String> externalRefs);

  /** A page of complaints. */
  List<Complaint> search(Search search);

  /** The open complaints of a customer that are merged into no other, latest receipt first. */
  List<Complaint> openUnmerged(String customerRef, int limit);

  /**
   * The complaint of a customer about a product that was resolved last, not before {@code from}.
   */
  Optional<Complaint> resolvedLast(String customerRef, String product, Instant from);
}

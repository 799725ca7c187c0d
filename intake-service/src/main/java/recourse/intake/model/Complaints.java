package recourse.intake.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.Channel;

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

  /** A page of complaints, latest receipt first. */
  List<Complaint> search(Search search);

  /**
   * What is looked for; null means all.
   *
   * @param from receipt at or after
   * @param to receipt before
   * @param beforeReceipt only those received before this, or at it with a smaller id: the next page
   * @param beforeId see above
   * @param limit the most wanted
   */
  record Search(
      String customerRef,
      ComplaintStatus status,
      Channel channel,
      String product,
      String issue,
      Instant from,
      Instant to,
      Instant beforeReceipt,
      UUID beforeId,
      int limit) {}
}

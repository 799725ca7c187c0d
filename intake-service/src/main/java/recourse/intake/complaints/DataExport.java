package recourse.intake.complaints;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A part of what we hold about the customer of a complaint beside the complaint itself, for example
 * contacts or attachments. Whoever keeps such things implements it once; then they stand in every
 * access report and go with every erasure.
 */
public interface DataExport {
  /** What it is called in an access report, for example {@code attachments}. */
  String name();

  /** All of it for a complaint, in the clear, as records that can be written as JSON. */
  List<?> about(UUID complaintId);

  /** Erases all of it for these complaints, in the transaction of the caller. */
  void erase(Collection<UUID> complaintIds);
}

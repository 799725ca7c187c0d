package recourse.resolution.inquiry;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.RootCause;

/** All inquiries. */
public interface Inquiries {
  /** The inquiry of a case, begun when there was none; refused as unknown without a case. */
  Inquiry of(UUID complaintId);

  /** The inquiry of a case, if it was begun. */
  Optional<Inquiry> find(UUID complaintId);

  /** Keeps the inquiry and publishes what it told. */
  void save(Inquiry inquiry);

  /** The inquiry as it stands, empty when it was not begun yet; refused without a case. */
  InquiryView show(UUID complaintId);

  /** How many of these cases have this cause. */
  long countWithCause(Collection<UUID> complaintIds, RootCause cause);
}

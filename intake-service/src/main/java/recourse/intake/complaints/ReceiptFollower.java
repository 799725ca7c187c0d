package recourse.intake.complaints;

import java.util.List;

/** Does what follows from the receipt of complaints, in the same transaction. */
public interface ReceiptFollower {
  /** These were just received and saved, live or by an import. */
  void received(List<Complaint> fresh);
}

package recourse.resolution.casefile;

import java.util.List;
import java.util.UUID;

/** Whoever keeps what has still to be done around a case before it can be closed. */
public interface OpenObligations {
  /** What is still to be done, by name. */
  List<String> obligationsOf(UUID complaintId);
}

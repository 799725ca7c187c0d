package recourse.resolution.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What remains of all cases. */
public interface Aftermaths {
  /** The aftermath of a case, begun when there was none; refused as unknown without a case. */
  Aftermath of(UUID complaintId);

  /** The aftermath of a case, if it was begun. */
  Optional<Aftermath> find(UUID complaintId);

  /** Keeps it. */
  void save(Aftermath aftermath);

  /** As it stands, empty when it was not begun yet; refused without a case. */
  AftermathView show(UUID complaintId);

  /** The figures of what was seen on these days, the last one included. */
  List<RecoveryFigure> recovery(LocalDate from, LocalDate to);
}

package recourse.intake.model;

import java.util.List;
import java.util.UUID;

/** How each complaint was judged, every time. */
public interface Judgements {
  /** Keeps one more. */
  void add(Judgement judgement);

  /** The judgements of a complaint, oldest first. */
  List<Judgement> of(UUID complaintId);
}

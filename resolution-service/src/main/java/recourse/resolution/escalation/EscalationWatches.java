package recourse.resolution.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The watches over all complaints. */
public interface EscalationWatches {
  /** The watch over a complaint; refused as unknown when there is none. */
  EscalationWatch get(UUID complaintId);

  /** The watch over a complaint, to be read only; refused as unknown when there is none. */
  EscalationWatch show(UUID complaintId);

  /** Keeps the watch. */
  void save(EscalationWatch watch);

  /** How many complaints of this customer about this product were received in [from, before). */
  long received(String customerRef, String product, Instant from, Instant before);

  /** Open cases on level 0 with signs nobody answered, by the id of the complaint. */
  List<EscalationSuggestion> suggestions(String team, UUID after, int limit);

  /** All judgements about the live cases that opened in [from, to). */
  EscalationJudgement judge(Instant from, Instant to);
}

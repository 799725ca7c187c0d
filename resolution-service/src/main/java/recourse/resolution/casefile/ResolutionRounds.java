package recourse.resolution.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.FirstEnding;
import recourse.contract.ReopeningReason;

/**
 * How often a complaint was resolved, and how often that did not hold. The first round is 1; a
 * resolution belongs to its round, and so does the reopening that undid it.
 */
@NullUnmarked // still to be annotated
class ResolutionRounds {
  private final List<Resolution> resolutions = new ArrayList<>();
  private final List<Reopening> reopenings = new ArrayList<>();

  /** How often it was resolved. */
  int count() {
    return resolutions.size();
  }

  /** The round that is worked on, or whose resolution stands. */
  int current() {
    return reopenings.size() + 1;
  }

  /** Keeps a resolution, and answers with its round. */
  int resolve(Resolution resolution) {
    resolutions.add(resolution);
    return resolutions.size();
  }

  void reopen(ReopeningReason reason, String words, Instant at) {
    reopenings.add(new Reopening(resolutions.size(), reason, words, at));
  }

  /** The latest resolution; null before the first. */
  Resolution latest() {
    return resolutions.isEmpty() ? null : resolutions.get(resolutions.size() - 1);
  }

  /** When it was last resolved; null before that. */
  Instant resolvedAt() {
    Resolution latest = latest();
    return latest == null ? null : latest.resolvedAt();
  }

  /** The resolution of the current round; null while there is none. */
  Resolution answer() {
    return resolutions.size() < current() ? null : latest();
  }

  /** Whether a withdrawal of that time came after a resolution that stood then. */
  boolean wasResolvedBefore(Instant at) {
    for (int round = 0; round < resolutions.size(); round++) {
      boolean undone =
          round < reopenings.size() && !at.isBefore(reopenings.get(round).reopenedAt());
      FirstEnding first = FirstEnding.of(at, resolutions.get(round).resolvedAt());
      if (first == FirstEnding.RESOLUTION && !undone) {
        return true;
      }
    }
    return false;
  }

  /** What happened before the latest reopening belongs to the round that did not hold. */
  Instant inThisRound(Instant at) {
    boolean before =
        at != null
            && !reopenings.isEmpty()
            && at.isBefore(reopenings.get(reopenings.size() - 1).reopenedAt());
    return before ? null : at;
  }

  /** The times of being open, from its receipt on; the last one goes on until then. */
  List<Silence.Span> open(Instant receivedAt, Instant until) {
    List<Silence.Span> spans = new ArrayList<>();
    Instant from = receivedAt;
    for (int round = 0; round < resolutions.size(); round++) {
      spans.add(new Silence.Span(from, resolutions.get(round).resolvedAt()));
      from = round < reopenings.size() ? reopenings.get(round).reopenedAt() : null;
    }
    if (from != null) {
      spans.add(new Silence.Span(from, until));
    }
    return spans;
  }

  void forget() {
    resolutions.replaceAll(Resolution::forgotten);
    reopenings.replaceAll(r -> new Reopening(r.round(), r.reason(), null, r.reopenedAt()));
  }

  List<Reopening> reopenings() {
    return List.copyOf(reopenings);
  }

  List<CaseView.ResolutionEntry> entries() {
    List<CaseView.ResolutionEntry> entries = new ArrayList<>();
    for (Resolution r : resolutions) {
      entries.add(
          new CaseView.ResolutionEntry(
              entries.size() + 1,
              r.decision().outcome(),
              r.agreed(),
              r.resolvedBy(),
              r.resolvedAt(),
              r.decision().reasons(),
              r.decision().citations(),
              r.decision().withoutProposal(),
              r.star()));
    }
    return entries;
  }
}

package recourse.metrics.dialects;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.WaitingFor;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.Contact;
import recourse.metrics.projection.MeasuredComplaint.Pause;
import recourse.metrics.projection.MeasuredComplaint.Round;

/** The course of a complaint, asked in the words that several dialects share. */
@NullUnmarked // still to be annotated
final class CaseTimeline {
  private static final int LOWEST_RATING = 1;
  private static final int HIGHEST_RATING = 5;

  private final MeasuredComplaint complaint;

  CaseTimeline(MeasuredComplaint complaint) {
    this.complaint = complaint;
  }

  Instant receivedAt() {
    return complaint.registration().receivedAt();
  }

  /** Null while it was never resolved. */
  @Nullable Instant firstResolvedAt() {
    return resolutions().min(Comparator.naturalOrder()).orElse(null);
  }

  /** Null while it was never resolved. */
  @Nullable Instant lastResolvedAt() {
    return resolutions().max(Comparator.naturalOrder()).orElse(null);
  }

  private Stream<Instant> resolutions() {
    return complaint.rounds().stream().map(Round::resolvedAt).filter(Objects::nonNull);
  }

  /** Whether its last resolution holds. */
  boolean isResolved() {
    List<Round> rounds = complaint.rounds();
    return !rounds.isEmpty()
        && rounds.get(rounds.size() - 1).resolvedAt() != null
        && rounds.get(rounds.size() - 1).reopenedAt() == null;
  }

  boolean everReopened() {
    return complaint.rounds().stream().anyMatch(round -> round.reopenedAt() != null);
  }

  /** Messages of ours to the customer, those of the same instant being one. */
  long replies() {
    return complaint.messages().stream().distinct().count();
  }

  Optional<Instant> firstReplyAt() {
    return complaint.messages().stream().min(Comparator.naturalOrder());
  }

  /** The promises to answer, in a fixed order. */
  List<Clock> promises() {
    return complaint.clocks().stream().filter(clock -> clock.kind() == ClockKind.RESOLVE).toList();
  }

  /** The latest version of each answer on the scale from 1 to 5. */
  List<Answer> answers() {
    return complaint.answers().stream()
        .filter(Answer::latest)
        .filter(CaseTimeline::onScale)
        .toList();
  }

  static boolean onScale(Answer answer) {
    return answer.csat() >= LOWEST_RATING && answer.csat() <= HIGHEST_RATING;
  }

  Optional<Answer> lastAnswer() {
    return answers().stream().max(Comparator.comparing(Answer::at));
  }

  /** The first conversation, if the complaint was received in it. */
  Optional<Contact> contactOfReceipt() {
    return complaint.contacts().stream()
        .filter(contact -> !contact.startedAt().isAfter(receivedAt()))
        .filter(contact -> !contact.at().isBefore(receivedAt()))
        .min(Comparator.comparing(Contact::at));
  }

  /** Whether this lies within the conversation in which the complaint was received. */
  boolean inContactOfReceipt(Instant instant) {
    return instant != null
        && contactOfReceipt().filter(contact -> !instant.isAfter(contact.at())).isPresent();
  }

  /** All the time it waited for somebody outside, until its last resolution; whole seconds. */
  Duration held() {
    Duration sum = Duration.ZERO;
    Instant covered = receivedAt();
    Instant end = lastResolvedAt();
    for (Pause pause : complaint.pauses()) {
      Instant from = later(pause.from(), covered);
      Instant to = pause.to() == null || pause.to().isAfter(end) ? end : pause.to();
      if (to.isAfter(from)) {
        sum = sum.plus(Duration.between(from, to));
        covered = to;
      }
    }
    return sum;
  }

  /** Whether a question of ours was answered by the customer. */
  boolean customerAnsweredAQuestion() {
    return complaint.pauses().stream()
        .anyMatch(pause -> pause.waitingFor() == WaitingFor.CUSTOMER && pause.to() != null);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

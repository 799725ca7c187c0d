package recourse.metrics.dialects;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClosureReason;
import recourse.contract.Direction;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.metrics.projection.MeasuredComplaint.Answer;
import recourse.metrics.projection.MeasuredComplaint.Clock;
import recourse.metrics.projection.MeasuredComplaint.Closing;
import recourse.metrics.projection.MeasuredComplaint.Round;
import recourse.metrics.projection.MeasuredComplaint.Verdict;

/** Our own way of counting; the words of record stand with the figures themselves. */
@NullUnmarked // still to be annotated
final class RecourseDialect {
  private static final String SOURCE = "recourse";

  private RecourseDialect() {}

  static List<DialectFormula> formulas() {
    return List.of(
        own(
            DialectMeasure.FIRST_CONTACT_RESOLUTION,
            Statistic.SHARE,
            "Resolved with one contact at most, accepted, never handed over or escalated, and then"
                + " neither reopened nor heard of again within 7 days / closed in the period, not"
                + " withdrawn.",
            RecourseDialect::firstContact),
        own(
            DialectMeasure.FIRST_RESPONSE_TIME,
            Statistic.MEDIAN,
            "Receipt to the first message of a person about the matter; received in the period.",
            RecourseDialect::firstResponse),
        own(
            DialectMeasure.FIRST_RESOLUTION_TIME,
            Statistic.MEDIAN,
            "Receipt to the first resolution; first resolved in the period.",
            RecourseDialect::firstResolution),
        own(
            DialectMeasure.RESOLUTION_TIME,
            Statistic.MEDIAN,
            "Receipt to the latest resolution; that lies in the period.",
            RecourseDialect::resolution),
        own(
            DialectMeasure.DEADLINES_MET,
            Statistic.SHARE,
            "Promises to answer that were met / met or missed, by the instant they came to that.",
            RecourseDialect::promises),
        own(
            DialectMeasure.SATISFACTION,
            Statistic.SHARE,
            "Answers of 4 or 5 / answers of 1 to 5, the latest version of each in the period.",
            RecourseDialect::satisfaction),
        own(
            DialectMeasure.REOPENED,
            Statistic.SHARE,
            "Reopened within 30 days of a resolution / latest resolution in the period.",
            RecourseDialect::reopened));
  }

  private static DialectFormula own(
      DialectMeasure measure, Statistic statistic, String words, DialectFormula.Judge judge) {
    return new DialectFormula(
        Dialect.RECOURSE, measure, statistic, words, SOURCE, "do not occur here", judge);
  }

  static List<DialectCount> firstContact(MeasuredComplaint c, DialectWindow window) {
    List<Closing> closings = c.closings();
    Closing last = closings.isEmpty() ? null : closings.get(closings.size() - 1);
    Instant resolvedAt = new CaseTimeline(c).firstResolvedAt();
    if (last == null || !window.holds(last.at())) {
      return leftOut(c, "were not closed in the period");
    }
    if (c.registration().imported()) {
      return leftOut(c, "are imported histories, whose contacts are not told");
    }
    if (resolvedAt == null || last.reason() == ClosureReason.WITHDRAWN) {
      return leftOut(c, "were withdrawn or closed without an answer");
    }
    if (resolvedAt.plus(DialectWindow.QUIET).isAfter(window.asOf())) {
      return leftOut(c, "were resolved less than 7 days ago, so the customer may still come back");
    }
    String trouble = trouble(c, window, resolvedAt);
    return List.of(DialectCount.hitUnless(c.complaintId(), trouble != null, trouble));
  }

  /** Why it is none; null if it is one. */
  private static @Nullable String trouble(
      MeasuredComplaint c, DialectWindow window, Instant resolvedAt) {
    Instant quietUntil = resolvedAt.plus(DialectWindow.QUIET);
    if (c.transfers() > 0 || !c.escalations().isEmpty()) {
      return "were handed over or escalated";
    }
    if (c.rounds().stream().anyMatch(round -> within(round.reopenedAt(), resolvedAt, quietUntil))) {
      return "were reopened within 7 days";
    }
    if (cameBack(c, window, resolvedAt, quietUntil)) {
      return "had the customer back within 7 days";
    }
    if (c.contacts().stream().filter(call -> !call.startedAt().isAfter(resolvedAt)).count() > 1) {
      return "took more than one contact";
    }
    return accepted(c) ? null : "were not accepted by the customer";
  }

  private static boolean cameBack(
      MeasuredComplaint c, DialectWindow window, Instant resolvedAt, Instant quietUntil) {
    Instant returned = window.returned().get(c.complaintId());
    return (returned != null && !returned.isAfter(quietUntil))
        || c.contacts().stream()
            .filter(contact -> contact.direction() == Direction.INBOUND)
            .anyMatch(call -> within(call.startedAt(), resolvedAt, quietUntil));
  }

  private static boolean within(Instant instant, Instant after, Instant until) {
    return instant != null && instant.isAfter(after) && !instant.isAfter(until);
  }

  private static boolean accepted(MeasuredComplaint c) {
    boolean rejected = c.followUps().stream().anyMatch(ask -> ask.dissatisfiedAt() != null);
    boolean agreed =
        c.agreedAt() != null
            || c.rounds().stream().anyMatch(Round::agreed)
            || c.followUps().stream().anyMatch(ask -> ask.satisfiedAt() != null);
    return agreed && !rejected;
  }

  /** When the customer sought us again, after the conversation of receipt. */
  static List<Instant> inboundAfterReceipt(MeasuredComplaint c) {
    Instant receivedAt = c.registration().receivedAt();
    return c.contacts().stream()
        .filter(contact -> contact.direction() == Direction.INBOUND)
        .map(MeasuredComplaint.Contact::startedAt)
        .filter(startedAt -> startedAt.isAfter(receivedAt))
        .toList();
  }

  static List<DialectCount> firstResponse(MeasuredComplaint c, DialectWindow window) {
    if (!window.holds(c.registration().receivedAt())) {
      return leftOut(c, "were not received in the period");
    }
    return c.firstResponseAt() == null
        ? leftOut(c, "have had no message of a person about the matter yet")
        : time(c, c.firstResponseAt(), "first message of a person about the matter");
  }

  static List<DialectCount> firstResolution(MeasuredComplaint c, DialectWindow window) {
    Instant resolvedAt = new CaseTimeline(c).firstResolvedAt();
    return window.holds(resolvedAt)
        ? time(c, resolvedAt, "first resolution")
        : leftOut(c, "were not resolved for the first time in the period");
  }

  static List<DialectCount> resolution(MeasuredComplaint c, DialectWindow window) {
    Instant resolvedAt = new CaseTimeline(c).lastResolvedAt();
    return window.holds(resolvedAt)
        ? time(c, resolvedAt, "latest resolution")
        : leftOut(c, "do not have their latest resolution in the period");
  }

  static List<DialectCount> promises(MeasuredComplaint c, DialectWindow window) {
    return new CaseTimeline(c)
        .promises().stream().map(promise -> promise(promise, window)).toList();
  }

  private static DialectCount promise(Clock promise, DialectWindow window) {
    if (promise.verdict() == Verdict.CANCELLED) {
      return DialectCount.leftOut(promise.id(), "were cancelled, for nothing was owed any more");
    }
    return window.holds(promise.judgedAt())
        ? DialectCount.hitUnless(promise.id(), promise.verdict() == Verdict.MISSED, "were missed")
        : DialectCount.leftOut(promise.id(), "were neither met nor missed in the period");
  }

  static List<DialectCount> satisfaction(MeasuredComplaint c, DialectWindow window) {
    return new CaseTimeline(c).answers().stream().map(answer -> answer(answer, window)).toList();
  }

  private static DialectCount answer(Answer answer, DialectWindow window) {
    return window.holds(answer.at())
        ? DialectCount.hitUnless(
            answer.followUpId(), answer.csat() < window.limits().satisfiedFrom(), "are 3 or less")
        : DialectCount.leftOut(answer.followUpId(), "were not given in the period");
  }

  static List<DialectCount> reopened(MeasuredComplaint c, DialectWindow window) {
    if (!window.holds(new CaseTimeline(c).lastResolvedAt())) {
      return leftOut(c, "do not have their latest resolution in the period");
    }
    boolean soon =
        c.rounds().stream()
            .anyMatch(round -> round.reopenedWithin(window.limits().reopenedWithin()));
    return List.of(
        DialectCount.hitUnless(
            c.complaintId(), !soon, "were not reopened within 30 days of a resolution"));
  }

  static List<DialectCount> leftOut(MeasuredComplaint c, String because) {
    return List.of(DialectCount.leftOut(c.complaintId(), because));
  }

  static List<DialectCount> time(MeasuredComplaint c, Instant to, String takenFrom) {
    return List.of(
        DialectCount.time(c.complaintId(), c.registration().receivedAt(), to, takenFrom));
  }
}

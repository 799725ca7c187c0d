package recourse.followup.deadlines;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.WaitingFor;
import recourse.followup.rules.TimeRule;

/**
 * What starts a clock, stops and ends it: each for itself, by events.
 *
 * @param startedBy it begins to run
 * @param pausedBy it stands still, if one of {@code pausedWhile} is waited for; none for never
 * @param pausedWhile whom or what is waited for
 * @param resumedBy it runs on with what was left
 * @param extendedBy it may take longer, if the customer heard why before the time ran out
 * @param resetBy another clock begins from nothing
 * @param metBy what was owed was done
 * @param cancelledBy nothing is owed any more
 */
public record ClockConditions(
    List<String> startedBy,
    List<String> pausedBy,
    List<WaitingFor> pausedWhile,
    List<String> resumedBy,
    List<String> extendedBy,
    List<String> resetBy,
    List<String> metBy,
    List<String> cancelledBy) {
  private static final String REGISTERED = "complaint.registered";
  private static final String ACKNOWLEDGED = "complaint.acknowledged";
  private static final String RESOLVED = "complaint.resolved";
  private static final String REOPENED = "complaint.reopened";
  private static final String ASKED_BACK = "case.clarification-requested";
  private static final String TOLD_US = "case.clarification-received";
  private static final String CONFIRMED = "follow-up.satisfaction-confirmed";
  private static final String LETTER = "case.letter-issued";
  private static final List<String> MESSAGES =
      List.of(
          "complaint.contact-logged",
          ASKED_BACK,
          "complaint.progress-sent",
          "case.solution-proposed",
          LETTER,
          RESOLVED);
  private static final List<String> ASKED =
      List.of("follow-up.sent", CONFIRMED, "follow-up.dissatisfaction-reported");
  private static final List<String> ENDED = List.of("complaint.withdrawn", "complaint.closed");

  static ClockConditions promised(ClockKind kind, Set<WaitingFor> pausedWhile) {
    return switch (kind) {
      case ACKNOWLEDGE -> with(pausedWhile, REGISTERED, null, List.of(ACKNOWLEDGED, RESOLVED));
      case RESOLVE -> with(pausedWhile, REGISTERED, REOPENED, List.of(RESOLVED));
      case FIRST_RESPONSE -> with(pausedWhile, REGISTERED, null, MESSAGES);
      case NEXT_RESPONSE -> with(pausedWhile, REOPENED, REOPENED, MESSAGES);
      case PROGRESS_MESSAGE -> with(pausedWhile, REGISTERED, MESSAGES.get(0), MESSAGES);
      case FOLLOW_UP -> with(pausedWhile, RESOLVED, REOPENED, ASKED);
      case TEAM -> with(pausedWhile, "case.assigned", REOPENED, List.of("case.assigned", RESOLVED));
      case REDRESS_PAYMENT ->
          new ClockConditions(
              List.of("redress.accepted"),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of("redress.paid"),
              List.of());
      case STATUTORY, UNKNOWN -> with(pausedWhile, REGISTERED, null, List.of(RESOLVED));
    };
  }

  static ClockConditions ofLaw(TimeRule rule) {
    boolean pauses = rule.pauses() != TimeRule.Pausing.NEVER;
    List<String> start =
        switch (rule.trigger()) {
          case RECEIPT, RECEIPT_IN_HOURS, EVERY_MESSAGE -> List.of(REGISTERED);
          case ACKNOWLEDGEMENT -> List.of(ACKNOWLEDGED);
          case REOPENING -> List.of(REOPENED);
          case REOPENING_ACKNOWLEDGED -> MESSAGES;
          case ANSWER -> List.of(RESOLVED);
        };
    List<String> met =
        switch (rule.endedBy()) {
          case ACKNOWLEDGED -> List.of(ACKNOWLEDGED, RESOLVED);
          case ANSWER -> List.of(RESOLVED);
          case ANSWER_OR_DELAY_NOTICE, ANSWER_OR_DEADLOCK_LETTER -> List.of(RESOLVED, LETTER);
          case MESSAGE -> MESSAGES;
          case ACCEPTANCE -> List.of(RESOLVED, CONFIRMED);
          case FOLLOWED_UP -> ASKED;
          case REGULATOR_NOTIFIED -> List.of("complaint.regulator-notified");
          case NOTHING -> List.of();
        };
    return new ClockConditions(
        start,
        pauses ? List.of(ASKED_BACK) : List.of(),
        pauses ? List.of(WaitingFor.CUSTOMER) : List.of(),
        pauses ? List.of(TOLD_US) : List.of(),
        rule.extended() == null ? List.of() : List.of(LETTER),
        List.of(),
        met,
        Stream.concat(
                rule.endedBy().outlivesTheComplaint() ? Stream.empty() : ENDED.stream(),
                rule.scope().which() == TimeRule.Which.ALL
                    ? Stream.empty()
                    : Stream.of("complaint.triaged"))
            .toList());
  }

  private static ClockConditions with(
      Set<WaitingFor> pausedWhile, String start, @Nullable String reset, List<String> met) {
    boolean pauses = !pausedWhile.isEmpty();
    return new ClockConditions(
        List.of(start),
        pauses ? List.of(ASKED_BACK) : List.of(),
        pausedWhile.stream().sorted().toList(),
        pauses ? List.of(TOLD_US) : List.of(),
        List.of(),
        reset == null ? List.of() : List.of(reset),
        met,
        ENDED);
  }
}

package recourse.resolution.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.contract.ClosureReason;
import recourse.resolution.policy.Adherence;

/**
 * The way of one complaint as stages, in every model (R17). It is computed from what happened;
 * nobody sets a stage. After a reopening the stages from the answer on are those of the new round.
 *
 * @param complaintId the complaint
 * @param round of resolution that the answer counts for, 1 for the first
 * @param ended whether nothing more is owed
 * @param models each with its stages
 */
public record Stages(UUID complaintId, int round, boolean ended, List<Row> models) {

  /**
   * One model.
   *
   * @param adherence the share of the stages so far that were done in their order, 0 to 1
   */
  public record Row(StageModel model, BigDecimal adherence, List<Stage> stages) {}

  /**
   * One stage.
   *
   * @param stage its name
   * @param state how it stands
   * @param at when it was reached; null when it was not
   * @param evidence what it takes to reach it
   */
  public record Stage(String stage, Adherence.State state, Instant at, String evidence) {}

  static Stages of(CaseFile file, Instant investigated) {
    Milestones passed = file.passed;
    Instant answered = inThisRound(file, file.resolvedAt);
    Instant written = inThisRound(file, latestMessage(passed, CaseMessage.Kind.ANSWER));
    Instant ended = passed.endedAt;
    Instant confirmed = file.closureReason == ClosureReason.CONFIRMED ? ended : null;

    Map<String, Reached> lifecycle = new LinkedHashMap<>();
    lifecycle.put("RECEIVED", new Reached(passed.receivedAt, "the complaint is on record"));
    lifecycle.put("ACKNOWLEDGED", new Reached(passed.acknowledgedAt, "the customer was told so"));
    lifecycle.put("ASSESSED", new Reached(passed.triagedAt, "severity and route were judged"));
    lifecycle.put("OWNED", new Reached(passed.ownedAt, "one named handler accepted it"));
    lifecycle.put("INVESTIGATED", new Reached(investigated, "all the evidence was weighed"));
    lifecycle.put("ANSWERED", new Reached(answered, "decided, with account and reasons"));
    lifecycle.put("COMMUNICATED", new Reached(written, "a final or summary letter was issued"));
    lifecycle.put("CLOSED", new Reached(ended, "nothing more is owed"));

    Map<String, Reached> heart = new LinkedHashMap<>();
    heart.put("LISTEN", new Reached(passed.acknowledgedAt, "heard and acknowledged"));
    heart.put(
        "UNDERSTAND", new Reached(file.summaryConfirmedAt, "the customer confirmed our summary"));
    heart.put("RESOLVE", new Reached(answered, "decided, with account and reasons"));
    heart.put("CONFIRM", new Reached(confirmed, "the customer said that it worked"));
    return new Stages(
        file.id,
        file.reopenings.size() + 1,
        ended != null,
        List.of(
            row(StageModel.COMPLAINT_LIFECYCLE, lifecycle),
            row(StageModel.LISTEN_UNDERSTAND_RESOLVE_CONFIRM, heart)));
  }

  private record Reached(Instant at, String evidence) {}

  private static Row row(StageModel model, Map<String, Reached> stages) {
    List<Instant> times = new ArrayList<>();
    stages.values().forEach(reached -> times.add(reached.at()));
    List<Adherence.State> states = Adherence.judge(times);
    List<Stage> shown = new ArrayList<>();
    stages.forEach(
        (name, reached) ->
            shown.add(new Stage(name, states.get(shown.size()), reached.at(), reached.evidence())));
    return new Row(model, Adherence.share(states), List.copyOf(shown));
  }

  private static Instant latestMessage(Milestones passed, CaseMessage.Kind kind) {
    return passed.messages.stream()
        .filter(message -> message.kind() == kind)
        .map(CaseMessage::sentAt)
        .max(Instant::compareTo)
        .orElse(null);
  }

  /** What happened before the latest reopening belongs to the round that did not hold. */
  private static Instant inThisRound(CaseFile file, Instant at) {
    int reopenings = file.reopenings.size();
    boolean before =
        at != null
            && reopenings > 0
            && at.isBefore(file.reopenings.get(reopenings - 1).reopenedAt());
    return before ? null : at;
  }
}

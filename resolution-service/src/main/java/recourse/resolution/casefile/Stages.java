package recourse.resolution.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.ClosureReason;
import recourse.contract.Outcome;

/**
 * The way of one complaint as stages, in every model (R17). It is computed from what happened;
 * nobody sets a stage. After a reopening the stages from the answer on are those of the new round.
 *
 * @param complaintId the complaint
 * @param round of resolution that the answer counts for, 1 for the first
 * @param ended whether nothing more is owed
 * @param models each with its stages
 */
@NullUnmarked // still to be annotated
public record Stages(UUID complaintId, int round, boolean ended, List<Row> models) {
  private static final String UNDERSTOOD = "the customer confirmed our summary";
  private static final String DECIDED = "decided, with account and reasons";

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
   * @param because why it was skipped, where somebody said so; absent otherwise
   */
  public record Stage(
      String stage, Adherence.State state, Instant at, String evidence, WithoutProposal because) {}

  static Stages of(UUID id, CaseParts parts, ClosureReason closure, Instant investigated) {
    CaseTimestamps passed = parts.times();
    ResolutionRounds rounds = parts.rounds();
    Instant answered = rounds.inThisRound(rounds.resolvedAt());
    Instant written = rounds.inThisRound(passed.latest(CaseMessage.Kind.ANSWER));
    Instant ended = passed.endedAt();
    Instant confirmed = closure == ClosureReason.CONFIRMED ? ended : null;

    Map<String, Reached> lifecycle = new LinkedHashMap<>();
    lifecycle.put("RECEIVED", new Reached(passed.receivedAt(), "the complaint is on record"));
    lifecycle.put("ACKNOWLEDGED", new Reached(passed.acknowledgedAt(), "the customer was told so"));
    lifecycle.put("ASSESSED", new Reached(passed.triagedAt(), "severity and route were judged"));
    lifecycle.put("OWNED", new Reached(passed.ownedAt(), "one named handler accepted it"));
    lifecycle.put("INVESTIGATED", new Reached(investigated, "all the evidence was weighed"));
    lifecycle.put("ANSWERED", new Reached(answered, DECIDED));
    lifecycle.put("COMMUNICATED", new Reached(written, "a final or summary letter was issued"));
    lifecycle.put("CLOSED", new Reached(ended, "nothing more is owed"));

    Map<String, Reached> heart = new LinkedHashMap<>();
    heart.put("LISTEN", new Reached(passed.acknowledgedAt(), "heard and acknowledged"));
    heart.put("UNDERSTAND", new Reached(passed.summaryConfirmedAt(), UNDERSTOOD));
    heart.put("RESOLVE", new Reached(answered, DECIDED));
    heart.put("CONFIRM", new Reached(confirmed, "the customer said that it worked"));

    return new Stages(
        id,
        rounds.current(),
        ended != null,
        List.of(
            row(StageModel.COMPLAINT_LIFECYCLE, lifecycle),
            row(StageModel.LISTEN_UNDERSTAND_RESOLVE_CONFIRM, heart),
            row(StageModel.CLARIFY_PROPOSE_AGREE, solving(parts, answered))));
  }

  /** The flow of R23; where nothing was upheld, nothing is to be proposed and agreed. */
  private static Map<String, Reached> solving(CaseParts parts, Instant answered) {
    CaseTimestamps passed = parts.times();
    Resolution answer = parts.rounds().answer();
    boolean needed = answer == null || answer.decision().outcome() != Outcome.NOT_UPHELD;
    WithoutProposal because = answer == null ? null : answer.decision().withoutProposal();

    Map<String, Reached> solving = new LinkedHashMap<>();
    solving.put("CLARIFY", new Reached(passed.summaryConfirmedAt(), UNDERSTOOD));
    solving.put(
        "PROPOSE",
        new Reached(
            parts.proposals().firstIn(parts.rounds().current()),
            "a solution was put to the customer",
            needed,
            because));
    solving.put(
        "AGREE",
        new Reached(passed.agreedAt(), "the customer agreed to a proposal", needed, because));
    solving.put("RESOLVE", new Reached(answered, DECIDED));
    return solving;
  }

  private record Reached(Instant at, String evidence, boolean needed, WithoutProposal because) {
    Reached(Instant at, String evidence) {
      this(at, evidence, true, null);
    }

    Adherence.State judged(Adherence.State state) {
      return state == Adherence.State.SKIPPED && !needed ? Adherence.State.NOT_NEEDED : state;
    }

    Stage shown(String name, Adherence.State state) {
      return new Stage(name, state, at, evidence, because);
    }
  }

  private static Row row(StageModel model, Map<String, Reached> stages) {
    List<Adherence.State> judged =
        Adherence.judge(stages.values().stream().map(Reached::at).toList());
    List<Adherence.State> states = new ArrayList<>();
    List<Stage> shown = new ArrayList<>();
    stages.forEach(
        (name, stage) -> {
          states.add(stage.judged(judged.get(states.size())));
          shown.add(stage.shown(name, states.get(shown.size())));
        });
    return new Row(model, Adherence.share(states), List.copyOf(shown));
  }
}

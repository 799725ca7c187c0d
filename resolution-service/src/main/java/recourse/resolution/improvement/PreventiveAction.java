package recourse.resolution.improvement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.RootCause;
import recourse.resolution.casefile.WorkReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Versioned;
import recourse.spine.aggregate.Words;
import recourse.spine.lifecycle.LifecycleStep;
import recourse.spine.refusal.Refusal;

/**
 * Something done against a cause so that it does not bring more complaints: specific, with an
 * owner, a day and a figure, linked to the complaints that have the cause; and what it did to that
 * figure (R42).
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "preventive_action")
public class PreventiveAction extends Aggregate implements HoldsWords {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private RootCause cause;

  @Words private String action;
  private String owner;
  private LocalDate dueOn;
  private int feasibility;
  @Words private String indicator;
  @Words private String unit;
  private BigDecimal baseline;
  private BigDecimal target;
  private String policyVersion;
  private String plannedBy;
  private Instant plannedAt;

  @Enumerated(EnumType.STRING)
  private PreventiveStatus status;

  private Instant doneAt;
  private BigDecimal measured;
  private LocalDate measuredOn;
  private String measuredBy;

  @ElementCollection
  @CollectionTable(name = "preventive_action_case", joinColumns = @JoinColumn(name = "action_id"))
  @Column(name = "case_id")
  private Set<UUID> cases = new HashSet<>();

  /** For the store only. */
  protected PreventiveAction() {}

  @Override
  public UUID wordsOf() {
    return id;
  }

  /**
   * What is planned.
   *
   * @param indicator the figure that is to change, in words
   * @param unit in which it is counted, for example {@code complaints a week}
   * @param baseline what it is today
   * @param target what it is to become
   */
  public record Planned(
      RootCause cause,
      Set<UUID> cases,
      String action,
      String owner,
      LocalDate dueOn,
      int feasibility,
      String indicator,
      String unit,
      BigDecimal baseline,
      BigDecimal target) {}

  /**
   * Plans an action; one that nobody could follow up is refused, naming the letter of SMART.
   *
   * @param withCause how many of the complaints it names were found to have the cause
   */
  public static PreventiveAction plan(
      UUID id, Planned planned, long withCause, ActionPolicy policy, String by, Instant at) {
    refuseVague(planned, policy, at);
    if (withCause < planned.cases().size()) {
      throw new Refusal(
          WorkReason.CAUSE_NOT_FOUND_THERE,
          "cases",
          "Complaints that were found to have the cause %s.".formatted(planned.cause()));
    }
    PreventiveAction action = new PreventiveAction();
    action.id = id;
    action.cause = planned.cause();
    action.cases.addAll(planned.cases());
    action.action = planned.action();
    action.owner = planned.owner();
    action.dueOn = planned.dueOn();
    action.feasibility = planned.feasibility();
    action.indicator = planned.indicator();
    action.unit = planned.unit();
    action.baseline = planned.baseline();
    action.target = planned.target();
    action.policyVersion = policy.version();
    action.plannedBy = by;
    action.plannedAt = at;
    action.status = PreventiveStatus.PLANNED;
    return action;
  }

  /** It was done. */
  public void complete(Instant at) {
    status = PreventiveStep.COMPLETE.takenFrom(status);
    doneAt = at;
  }

  /** It is not needed any more. */
  public void cancel() {
    status = PreventiveStep.CANCEL.takenFrom(status);
  }

  /** What the figure became; it worked when the figure is at the target or beyond. */
  public void measure(BigDecimal value, LocalDate on, String by, Instant at) {
    PreventiveStep step = reaches(value) ? PreventiveStep.CONFIRM : PreventiveStep.REFUTE;
    PreventiveStatus reached = step.takenFrom(status);
    if (on.isBefore(dayOf(doneAt)) || on.isAfter(dayOf(at))) {
      throw new Refusal(
          WorkReason.EFFECT_OUT_OF_TIME,
          "measuredOn",
          "A day from %s, when it was done, to today.".formatted(dayOf(doneAt)));
    }
    status = reached;
    measured = value;
    measuredOn = on;
    measuredBy = by;
  }

  /**
   * Forgets what it says: somebody of its complaints was erased, and they may be named in it.
   * Cause, owner, day and figures stay.
   */
  public void forget() {
    action = null;
    indicator = null;
    unit = null;
  }

  /** Says anew what is done and measured, where that was forgotten; nothing else changes. */
  public void reword(String newAction, String newIndicator, String newUnit, ActionPolicy policy) {
    if (action != null) {
      throw new Refusal(WorkReason.ACTION_SAID, "What it says was not forgotten.");
    }
    if (policy.isVague(newAction)) {
      throw vague(List.of(ActionPolicy.Lack.SPECIFIC));
    }
    action = newAction;
    indicator = newIndicator;
    unit = newUnit;
  }

  private boolean reaches(BigDecimal value) {
    return target.compareTo(baseline) < 0
        ? value.compareTo(target) <= 0
        : value.compareTo(target) >= 0;
  }

  private static void refuseVague(Planned planned, ActionPolicy policy, Instant at) {
    List<ActionPolicy.Lack> lacks =
        policy.lacks(
            planned.action(),
            planned.baseline(),
            planned.target(),
            planned.feasibility(),
            planned.dueOn(),
            dayOf(at));
    if (!lacks.isEmpty()) {
      throw vague(lacks);
    }
  }

  private static Refusal vague(List<ActionPolicy.Lack> lacks) {
    ActionPolicy.Lack first = lacks.get(0);
    return new Refusal(
        WorkReason.ACTION_VAGUE,
        first.field(),
        "It is not %s. %s"
            .formatted(
                lacks.stream().map(Enum::name).collect(Collectors.joining(", ")),
                first.expected()));
  }

  private static LocalDate dayOf(Instant at) {
    return at.atZone(ZoneId.of("Europe/London")).toLocalDate();
  }

  /** The action as it is shown. */
  public View view() {
    return new View(
        id,
        version(),
        cause,
        action,
        owner,
        dueOn,
        feasibility,
        new Measure(indicator, unit, baseline, target),
        status,
        plannedBy,
        plannedAt,
        doneAt,
        measured == null
            ? null
            : new MeasuredEffect(
                measured, measuredOn, measuredBy, status == PreventiveStatus.EFFECTIVE),
        cases.stream().sorted().toList(),
        policyVersion,
        LifecycleStep.allowed(PreventiveStep.values(), status));
  }

  /** An action as it is shown; what it says is absent once it was forgotten. */
  public record View(
      UUID id,
      long version,
      RootCause cause,
      String action,
      String owner,
      LocalDate dueOn,
      int feasibility,
      Measure measure,
      PreventiveStatus status,
      String plannedBy,
      Instant plannedAt,
      Instant doneAt,
      MeasuredEffect effect,
      List<UUID> cases,
      String policyVersion,
      List<PreventiveStep> allowedSteps)
      implements Versioned {}

  /** The figure that is to change. */
  public record Measure(String indicator, String unit, BigDecimal baseline, BigDecimal target) {}

  /** What the figure became. */
  public record MeasuredEffect(
      BigDecimal value, LocalDate measuredOn, String by, boolean targetReached) {}
}

package recourse.followup.sla;

import recourse.spine.refusal.Reason;

/** Why something is not registered. */
public enum SlaReason implements Reason {
  /** A calendar does not move to another zone. */
  ZONE_FIXED("calendar.zone-fixed", Kind.CONTRADICTION),
  /** It names something that is not in the register. */
  NAME_UNKNOWN("sla.name-unknown", Kind.CONTRADICTION),
  /** What a law asks for cannot be agreed. */
  NOT_AGREEABLE("agreement.not-agreeable", Kind.CONTRADICTION);

  private final String code;
  private final Kind kind;

  SlaReason(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}

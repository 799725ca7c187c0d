package recourse.followup.delivery;

import recourse.spine.refusal.Reason;

/** Why a message is not handed over. */
public enum DeliveryReason implements Reason {
  /** It is not time yet, or somebody else was quicker. */
  NOT_DUE("delivery.not-due", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  DeliveryReason(String code, Kind kind) {
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

package recourse.spine.refusal;

/** The reasons that every service knows. */
public enum CommonReason implements Reason {
  /** There is nothing of this id. */
  UNKNOWN("unknown", Kind.UNKNOWN),
  /** The lifecycle does not allow this step now. */
  STEP_NOT_ALLOWED("step.not-allowed", Kind.CONFLICT),
  /** The caller's {@code If-Match} names an older version. */
  STALE("stale", Kind.STALE),
  /** {@code If-Match} is not one of our entity tags. */
  ETAG_INVALID("etag.invalid", Kind.INVALID),
  /** The cursor was not given out by us. */
  CURSOR_INVALID("cursor.invalid", Kind.INVALID),
  /** The body is larger than 64 KiB. */
  BODY_TOO_LARGE("body.too-large", Kind.TOO_LARGE),
  /** The idempotency key is malformed. */
  IDEMPOTENCY_KEY_INVALID("idempotency-key.invalid", Kind.INVALID),
  /** The idempotency key was used before with another request. */
  IDEMPOTENCY_KEY_REUSED("idempotency-key.reused", Kind.CONTRADICTION),
  /** A value of the request breaks a rule that the field alone cannot tell. */
  REQUEST_INVALID("request.invalid", Kind.INVALID);

  private final String code;
  private final Kind kind;

  CommonReason(String code, Kind kind) {
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

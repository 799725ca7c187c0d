package recourse.intake.model;

import recourse.spine.refusal.Reason;

/** Why intake says no. */
public enum IntakeReason implements Reason {
  /** Nobody can have received a complaint tomorrow. */
  RECEIVED_IN_FUTURE("complaint.received-in-future", Kind.INVALID),
  /** A receipt before 1970 is a typing error. */
  RECEIVED_TOO_LONG_AGO("complaint.received-too-long-ago", Kind.INVALID),
  /** One acknowledgement is enough. */
  ALREADY_ACKNOWLEDGED("complaint.already-acknowledged", Kind.CONFLICT),
  /** An attachment has a content. */
  ATTACHMENT_EMPTY("attachment.empty", Kind.INVALID),
  /** A complaint is no archive. */
  TOO_MANY_ATTACHMENTS("attachment.too-many", Kind.CONFLICT),
  /** One stream of an import at a time. */
  IMPORT_RUNNING("import.running", Kind.CONFLICT),
  /** Nothing personal is added to what was erased. */
  CUSTOMER_ERASED("customer.erased", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  IntakeReason(String code, Kind kind) {
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

package recourse.intake.complaints;

import recourse.spine.refusal.Reason;

/** Why intake says no. */
public enum IntakeReason implements Reason {
  /** Nobody can have received a complaint tomorrow. */
  RECEIVED_IN_FUTURE("complaint.received-in-future", Kind.INVALID),
  /** A receipt before 1970 is a typing error. */
  RECEIVED_TOO_LONG_AGO("complaint.received-too-long-ago", Kind.INVALID),
  /** One acknowledgement is enough. */
  ALREADY_ACKNOWLEDGED("complaint.already-acknowledged", Kind.CONFLICT),
  /** Handling time is attributed when the wrap-up ends, not before. */
  CONTACT_NOT_OVER("contact.not-over", Kind.INVALID),
  /** There is no such question. */
  QUESTION_UNKNOWN("question.unknown", Kind.UNKNOWN),
  /** What the customer said is not written over. */
  QUESTION_ANSWERED("question.already-answered", Kind.CONFLICT),
  /** There is nothing to confirm. */
  SUMMARY_MISSING("summary.missing", Kind.CONFLICT),
  /** The tree is deeper or wider than we take. */
  TAXONOMY_TOO_LARGE("taxonomy.too-large", Kind.INVALID),
  /** A name that stands twice in the tree tells nothing. */
  TAXONOMY_AMBIGUOUS("taxonomy.ambiguous", Kind.INVALID),
  /** The taxonomy has no such product. */
  PRODUCT_UNKNOWN("triage.product-unknown", Kind.INVALID),
  /** The product cannot have this issue. */
  ISSUE_UNKNOWN("triage.issue-unknown", Kind.INVALID),
  /** The customer asked us not to use this way. */
  CONTRADICTS_ADJUSTMENT("message.contradicts-adjustment", Kind.CONFLICT),
  /** A complaint cannot be merged into itself. */
  MERGE_WITH_ITSELF("merge.with-itself", Kind.INVALID),
  /** Contacts of one customer are not shown on the complaint of another. */
  MERGE_OF_STRANGERS("merge.of-strangers", Kind.CONFLICT),
  /** The earlier receipt counts: every promise runs from it. */
  MERGE_LOSES_TIME("merge.loses-time", Kind.CONFLICT),
  /** Chains of merges would hide where a complaint is worked on. */
  MERGE_CHAIN("merge.chain", Kind.CONFLICT),
  /** There is nothing to split. */
  NOT_MERGED("split.not-merged", Kind.CONFLICT),
  /** Only a colleague's complaint becomes a customer's. */
  NOT_INTERNAL_AND_EXTERNAL("link.not-internal-and-external", Kind.CONFLICT),
  /** An attachment has a content. */
  ATTACHMENT_EMPTY("attachment.empty", Kind.INVALID),
  /** A complaint is no archive. */
  TOO_MANY_ATTACHMENTS("attachment.too-many", Kind.CONFLICT),
  /** One stream of an import at a time. */
  IMPORT_RUNNING("import.running", Kind.CONFLICT),
  /** Nothing personal is added to what was erased. */
  CUSTOMER_ERASED("customer.erased", Kind.CONFLICT),
  /** Another system speaks of a complaint we do not know. */
  COMPLAINT_NOT_NAMED("complaint.not-named", Kind.UNKNOWN),
  /** A tone is heard and a gesture seen; neither comes by letter. */
  CUE_NOT_PERCEPTIBLE("demeanour.cue-not-perceptible", Kind.INVALID),
  /** No such prompt is ever offered. */
  PROMPT_UNKNOWN("deescalation.prompt-unknown", Kind.INVALID),
  /** Empathy names the feeling. */
  EMPATHY_WITHOUT_FEELING("heat.empathy-without-feeling", Kind.INVALID),
  /** An apology without responsibility and a next step is none. */
  APOLOGY_EMPTY("heat.apology-empty", Kind.INVALID);

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

package recourse.spine.refusal;

/** Why we say no. Implemented by enums, one per room, with codes that never change. */
public interface Reason {
  /**
   * Stable and dotted, for example {@code complaint.already-acknowledged}; part of the contract.
   */
  String code();

  /** What sort of no it is. */
  Kind kind();

  /** Sorts of no; each becomes one HTTP status. */
  enum Kind {
    /** What was sent is not acceptable as it stands. */
    INVALID(400, "The request is not acceptable as it stands"),
    /** The caller may not do this. */
    FORBIDDEN(403, "You may not do this"),
    /** There is no such thing. */
    UNKNOWN(404, "There is no such thing"),
    /** It does not fit the present state. */
    CONFLICT(409, "It does not fit the present state"),
    /** It has changed since the caller read it. */
    STALE(412, "It has changed in the meantime"),
    /** More was sent than we take at once. */
    TOO_LARGE(413, "That is more than we take at once"),
    /** It was understood but contradicts something said before. */
    CONTRADICTION(422, "It contradicts something said before");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }

    /** The same title for every refusal of this sort. */
    public String title() {
      return title;
    }
  }
}

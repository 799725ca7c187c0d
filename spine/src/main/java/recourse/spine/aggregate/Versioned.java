package recourse.spine.aggregate;

/** What counts its changes; shown over HTTP, the version is its {@code ETag}. */
public interface Versioned {
  /** How often it has changed. */
  long version();
}

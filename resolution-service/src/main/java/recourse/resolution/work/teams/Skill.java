package recourse.resolution.work.teams;

import org.jspecify.annotations.NullUnmarked;

/**
 * What somebody can put right.
 *
 * @param product what it is about; {@code *} for every product
 * @param issue what went wrong with it; null for every issue
 */
@NullUnmarked // still to be annotated
public record Skill(String product, String issue) {
  private static final String EVERY = "*";
  private static final String BETWEEN = "\t";

  /** The skill that was written by {@link #code}. */
  public static Skill of(String code) {
    String[] parts = code.split(BETWEEN, -1);
    return new Skill(parts[0], parts.length > 1 ? parts[1] : null);
  }

  /** As one text, for the sql. */
  public String code() {
    return issue == null ? product : product + BETWEEN + issue;
  }

  /** Whether it is enough for a complaint about this. */
  public boolean covers(String itsProduct, String itsIssue) {
    return (EVERY.equals(product) || product.equalsIgnoreCase(itsProduct))
        && (issue == null || issue.equalsIgnoreCase(itsIssue));
  }

  /** How closely it fits: 2 for the issue, 1 for the product, 0 for everything. */
  public int closeness() {
    if (issue != null) {
      return 2;
    }
    return EVERY.equals(product) ? 0 : 1;
  }
}

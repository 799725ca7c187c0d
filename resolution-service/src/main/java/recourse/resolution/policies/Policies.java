package recourse.resolution.policies;

/** The policies that decisions cite. */
public interface Policies {
  /** All that can be cited, of every day. */
  PolicyShelf shelf();

  /** Puts a version on the shelf; refused when the version exists and says something else. */
  void add(PolicyDocument document);
}

package recourse.spine.policy;

/** A file of policies that cannot be followed; the service does not start with it. */
public class BadPolicyFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadPolicyFile(String file, int line, String why) {
    super("%s, line %d: %s".formatted(file, line, why), null, false, false);
  }
}

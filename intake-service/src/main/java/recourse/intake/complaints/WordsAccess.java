package recourse.intake.complaints;

import java.util.List;
import java.util.function.Predicate;

/** Who may read what customers said: those who talk with them, and nobody else. */
public final class WordsAccess {
  private static final List<String> TALKERS = List.of("agent", "handler", "supervisor");

  private WordsAccess() {}

  /** Whether a caller with these roles may read the customer's words. */
  public static boolean mayRead(Predicate<String> hasRole) {
    return TALKERS.stream().anyMatch(hasRole);
  }
}

package recourse.acceptance.endpoints;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of roles: {@code service METHOD path: role role}, or {@code everybody}. */
public record RoleTable(Map<String, Set<String>> roles) {
  private static final String FILE = "/roles.txt";
  private static final Set<String> EVERYBODY = Set.of("everybody");

  /** Reads it. */
  public static RoleTable read() {
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                RoleTable.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return new RoleTable(rows(text.lines()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every operation it knows. */
  public Set<String> operations() {
    return roles.keySet();
  }

  /** Whether no token is needed. */
  public boolean isOpenToEverybody(Operation operation) {
    return roles.get(operation.toString()).equals(EVERYBODY);
  }

  /** Whether a role may enter. */
  public boolean mayEnter(Operation operation, String role) {
    return roles.get(operation.toString()).contains(role);
  }

  private static Map<String, Set<String>> rows(Stream<String> lines) {
    return lines
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split(":", 2)))
        .collect(
            Collectors.toMap(
                row -> row.get(0).trim().replaceAll("\\s+", " "), row -> words(row.get(1))));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}

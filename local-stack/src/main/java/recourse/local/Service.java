package recourse.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The four services of the stack, their names everywhere and their ports on a laptop. */
public enum Service {
  INTAKE,
  RESOLUTION,
  FOLLOWUP,
  METRICS;

  /** Name of the service, of its database and of its role: {@code intake}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Maven module: {@code intake-service}. */
  public String module() {
    return title() + "-service";
  }

  /** Where its REST interface listens on a laptop: 8081 to 8084. */
  public int port() {
    return 8081 + ordinal();
  }

  /** Where health, metrics and OpenAPI listen on a laptop: 9081 to 9084. */
  public int managementPort() {
    return 9081 + ordinal();
  }

  /**
   * The service of this name, with or without {@code -service}.
   *
   * @throws StackFailure naming all services if there is none
   */
  public static Service named(String title) {
    return Arrays.stream(values())
        .filter(service -> service.title().equals(title) || service.module().equals(title))
        .findFirst()
        .orElseThrow(
            () -> new StackFailure("There is no service " + title + ": choose " + titles() + "."));
  }

  private static String titles() {
    return Arrays.stream(values()).map(Service::title).collect(Collectors.joining(", "));
  }
}

package recourse.spine.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Traces are off unless the environment variable {@code OTEL_EXPORTER_OTLP_ENDPOINT}, the standard
 * one, says where they go.
 */
public final class TracesSwitch implements ConfigSource {
  static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
  private static final int BELOW_THE_ENVIRONMENT = 260;

  private final Map<String, String> settings;

  /** As the environment says. */
  public TracesSwitch() {
    this(System.getenv(ENDPOINT));
  }

  TracesSwitch(@Nullable String endpoint) {
    Map<String, String> chosen = new HashMap<>();
    chosen.put("quarkus.otel.sdk.disabled", "true");
    if (endpoint != null && !endpoint.isBlank()) {
      chosen.put("quarkus.otel.sdk.disabled", "false");
      chosen.put("quarkus.otel.exporter.otlp.traces.endpoint", endpoint.strip());
    }
    this.settings = Map.copyOf(chosen);
  }

  @Override
  public Set<String> getPropertyNames() {
    return settings.keySet();
  }

  @Override
  public @Nullable String getValue(String name) {
    return settings.get(name);
  }

  @Override
  public String getName() {
    return "whether traces are sent";
  }

  @Override
  public int getOrdinal() {
    return BELOW_THE_ENVIRONMENT;
  }
}

package recourse.spine.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

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

  TracesSwitch(String endpoint) {
    Map<String, String> said = new HashMap<>();
    boolean somewhere = endpoint != null && !endpoint.isBlank();
    said.put("quarkus.otel.sdk.disabled", Boolean.toString(!somewhere));
    if (somewhere) {
      said.put("quarkus.otel.exporter.otlp.traces.endpoint", endpoint.strip());
    }
    this.settings = Map.copyOf(said);
  }

  @Override
  public Set<String> getPropertyNames() {
    return settings.keySet();
  }

  @Override
  public String getValue(String name) {
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

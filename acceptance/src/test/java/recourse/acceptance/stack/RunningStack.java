package recourse.acceptance.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import recourse.local.Service;
import recourse.local.stack.Stack;
import recourse.local.stack.StackHome;
import recourse.local.stack.StackLayout;
import recourse.local.stack.StartProgress;

/**
 * Starts one stack for all tests of this module, empty and on free ports, and stops it when the
 * last of them has ended. It differs from the stack of a laptop in a few settings: work is done
 * around the clock, so that clocks move whenever the tests run, a customer is asked at once whether
 * the answer worked, instead of after two working days, two products have rules of their own, DISP
 * is on, traces are collected, and the dashboard also lets in by an issuer of tokens.
 */
public final class RunningStack implements BeforeAllCallback {
  private static final Map<String, String> IMPATIENT =
      Map.of(
          "RECOURSE_CALENDAR",
          "Europe/London none MON-SUN 00:00-24:00",
          "RECOURSE_POLICIES",
          policies().toString());

  /** The organisation is a firm under DISP, so that its letters have something to get right. */
  private static final Map<String, String> REGULATED =
      Map.of(
          "RECOURSE_RULES_ON", "disp",
          "RECOURSE_ORGANISATION_NAME", "Okapi Finance",
          "RECOURSE_ORGANISATION_ADR", "none",
          "RECOURSE_ORGANISATION_TIME_LIMITS_NOT_WAIVED",
              "The text of the Annex, as the compliance owner keeps it.");

  private static final Map<Service, Map<String, String>> OWN =
      Map.of(
          Service.FOLLOWUP, IMPATIENT,
          Service.RESOLUTION, REGULATED,
          Service.METRICS, Map.of("RECOURSE_SIGN_IN_ISSUER", OidcIssuer.address()));

  private static final Logger LOG = LoggerFactory.getLogger(RunningStack.class);

  private static Stack stack;

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(RunningStack.class, first -> open(), Closing.class);
  }

  /** The running stack. */
  public static Stack stack() {
    return stack;
  }

  private static Path policies() {
    return module().resolve("src/test/resources/policies-followup.yaml");
  }

  /** The folder that holds the modules. */
  public static Path checkout() {
    return module().getParent();
  }

  /** The folder of this module. */
  public static Path module() {
    return Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();
  }

  private static Closing open() {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    Path folder = module().resolve("target/stack");
    new StackHome(folder).wipe();
    StackLayout layout = StackLayout.onFreePorts(checkout(), StackHome.made(folder));
    for (Service service : Service.values()) {
      layout = layout.with(service, settings(service));
    }
    stack = Stack.open(layout, StartProgress.SILENT);
    return new Closing(stack);
  }

  /** Traces go to a collector of ours, and only those that a caller asks for. */
  private static Map<String, String> settings(Service service) {
    Map<String, String> settings = new HashMap<>(TraceCollector.SETTINGS);
    settings.putAll(OWN.getOrDefault(service, Map.of()));
    return settings;
  }

  private record Closing(Stack stack) implements AutoCloseable {
    @Override
    public void close() {
      LOG.info(TimelineLatency.summary());
      stack.close();
    }
  }
}

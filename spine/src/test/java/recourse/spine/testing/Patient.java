package recourse.spine.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Lets every test wait a minute for what must come, so that a busy machine breaks none of them. How
 * long things take is measured in {@code benchmarks}.
 */
public final class Patient implements QuarkusTestBeforeClassCallback {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Override
  public void beforeClass(Class<?> testClass) {
    Awaitility.setDefaultTimeout(PATIENCE);
  }
}

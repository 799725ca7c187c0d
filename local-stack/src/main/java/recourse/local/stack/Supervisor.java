package recourse.local.stack;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import recourse.local.StackFailure;

/** Keeps one stack up until it is asked to stop; runs as a process of its own. */
public final class Supervisor {
  private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

  private final StackLayout layout;
  private final StartReport report;

  private Supervisor(StackLayout layout) {
    this.layout = layout;
    this.report = StartReport.of(layout.home());
  }

  /** Arguments: the checkout and the home, in which the layout of the stack lies ready. */
  public static void main(String[] arguments) {
    StackHome home = StackHome.made(Path.of(arguments[1]));
    StackLock lock =
        StackLock.take(home)
            .orElseThrow(() -> new StackFailure("A stack already runs in " + home.folder()));
    ProcessNumbers.write(home, "supervisor", ProcessHandle.current().pid());
    LOG.info("supervisor {} begins", ProcessHandle.current().pid());
    try (lock) {
      new Supervisor(StackLayout.read(Path.of(arguments[0]), home)).run();
    }
  }

  private void run() {
    try {
      Stack stack = Stack.open(layout, report);
      Restarter restarter = new Restarter(stack);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(restarter, stack), "stopping"));
      restarter.start();
      report.ready();
      LOG.info("everything is ready");
      Thread.currentThread().join();
    } catch (StackFailure failure) {
      giveUp(String.valueOf(failure.getMessage()), failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      giveUp("The stack did not start: " + failure, failure);
    }
  }

  private void giveUp(String sentence, RuntimeException failure) {
    LOG.error("the stack did not start", failure);
    report.failed(sentence);
    System.exit(1);
  }

  private static void stop(Restarter restarter, Stack stack) {
    LOG.info("stopping");
    restarter.close();
    stack.close();
    ProcessNumbers.forget(stack.layout().home(), "supervisor");
    LOG.info("stopped");
  }
}

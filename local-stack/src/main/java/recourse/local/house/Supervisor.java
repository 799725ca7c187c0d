package recourse.local.house;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import recourse.local.StackFailure;

/** Keeps one house up until it is told to stop; runs as a process of its own. */
public final class Supervisor {
  private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

  private final HousePlan plan;
  private final StartReport report;

  private Supervisor(HousePlan plan) {
    this.plan = plan;
    this.report = StartReport.of(plan.home());
  }

  /** Arguments: the checkout and the home, in which the plan of the house lies ready. */
  public static void main(String[] arguments) {
    Home home = Home.made(Path.of(arguments[1]));
    HouseLock lock =
        HouseLock.take(home)
            .orElseThrow(() -> new StackFailure("A house already runs in " + home.folder()));
    ProcessNumbers.write(home, "supervisor", ProcessHandle.current().pid());
    LOG.info("supervisor {} begins", ProcessHandle.current().pid());
    try (lock) {
      new Supervisor(HousePlan.read(Path.of(arguments[0]), home)).run();
    }
  }

  private void run() {
    try {
      House house = House.open(plan, report);
      Caretaker caretaker = new Caretaker(house);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(caretaker, house), "stopping"));
      caretaker.start();
      report.ready();
      LOG.info("everything is ready");
      Thread.currentThread().join();
    } catch (StackFailure failure) {
      giveUp(failure.getMessage(), failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      giveUp("The house did not start: " + failure, failure);
    }
  }

  private void giveUp(String sentence, RuntimeException failure) {
    LOG.error("the house did not start", failure);
    report.failed(sentence);
    System.exit(1);
  }

  private static void stop(Caretaker caretaker, House house) {
    LOG.info("stopping");
    caretaker.close();
    house.close();
    ProcessNumbers.forget(house.plan().home(), "supervisor");
    LOG.info("stopped");
  }
}

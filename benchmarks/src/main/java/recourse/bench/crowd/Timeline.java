package recourse.bench.crowd;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import recourse.bench.load.ComplaintLife;
import recourse.bench.load.HttpConnection;
import recourse.bench.load.LoadGenerator;
import recourse.bench.load.Request;
import recourse.local.Service;

/**
 * How long after the 201 the timeline shows what the other services did (the case opened, a
 * deadline set) while complaints come in at a steady rate.
 */
record Timeline(int perSecond, int seconds) implements CrowdBench.Question {
  private static final int WATCHERS = 2;
  private static final long GIVE_UP_MS = 60_000;

  @Override
  public List<Measured> ask(BenchStack stack) throws Exception {
    Stillness.await(stack);
    String token = stack.token("agent");
    ExecutorService watching = Executors.newFixedThreadPool(WATCHERS);
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      List<Future<Histogram>> seen = new ArrayList<>();
      IntStream.range(0, WATCHERS)
          .forEach(watcher -> seen.add(watching.submit(watch(stack, token, watcher, end))));
      new LoadGenerator(stack.port(Service.INTAKE), 8)
          .atRate(
              perSecond,
              Duration.ofSeconds(seconds),
              number -> ComplaintLife.receipt(token, "steady-" + number));
      Histogram all = new Histogram(3);
      for (Future<Histogram> one : seen) {
        all.add(one.get());
      }
      return List.of(
          new Measured(
              "201 to the timeline at " + perSecond + " complaints/s",
              all.getValueAtPercentile(50),
              "ms p50",
              (double) all.getValueAtPercentile(50),
              (double) all.getValueAtPercentile(99),
              Map.of(),
              null));
    } finally {
      watching.shutdown();
    }
  }

  private static Callable<Histogram> watch(BenchStack stack, String token, int watcher, long end) {
    return () -> {
      Histogram waits = new Histogram(3);
      try (HttpConnection intake = new HttpConnection(stack.port(Service.INTAKE))) {
        for (int number = 0; System.nanoTime() < end; number++) {
          String id =
              intake
                  .send(ComplaintLife.receipt(token, "watched-" + watcher + "-" + number))
                  .text("id");
          waits.recordValue(untilShown(intake, token, id));
        }
      }
      return waits;
    };
  }

  private static long untilShown(HttpConnection intake, String token, String id)
      throws IOException {
    long from = System.nanoTime();
    Request look = Request.get("/complaints/" + id + "/timeline", token);
    while (true) {
      String timeline = intake.send(look).body();
      long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
      if (timeline.contains("\"case.opened.v1\"") && timeline.contains("\"deadline.set.v1\"")
          || waited > GIVE_UP_MS) {
        return waited;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }
}

package recourse.bench.crowd;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import recourse.bench.load.ComplaintLife;
import recourse.bench.load.HttpConnection;
import recourse.local.Service;

/** How many whole lives of twelve requests a second, until every service is through with them. */
record WholeLives(int count, int callers) implements CrowdBench.Question {
  private static final int WARM_UP = 100;

  @Override
  public List<Measured> ask(BenchStack stack) throws Exception {
    live(stack, WARM_UP);
    Stillness.await(stack);
    Map<String, Double> cpu = stack.cpuSeconds();
    long began = System.nanoTime();
    live(stack, count);
    Stillness.await(stack);
    double seconds = (System.nanoTime() - began) / 1e9;
    return List.of(
        new Measured(
            "whole lives of 12 requests, until metrics has counted them",
            count / seconds,
            "per s",
            null,
            null,
            Measured.spent(cpu, stack.cpuSeconds(), count),
            null));
  }

  private void live(BenchStack stack, int lives) throws Exception {
    AtomicInteger left = new AtomicInteger(lives);
    ExecutorService pool = Executors.newFixedThreadPool(callers);
    try {
      List<Callable<Void>> work =
          IntStream.range(0, callers).mapToObj(caller -> lifeAfterLife(stack, left)).toList();
      for (Future<Void> done : pool.invokeAll(work)) {
        done.get();
      }
    } finally {
      pool.shutdown();
      pool.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  private static Callable<Void> lifeAfterLife(BenchStack stack, AtomicInteger left) {
    return () -> {
      try (HttpConnection intake = new HttpConnection(stack.port(Service.INTAKE));
          HttpConnection resolution = new HttpConnection(stack.port(Service.RESOLUTION))) {
        ComplaintLife life = new ComplaintLife(stack.callers(), intake, resolution);
        while (left.getAndDecrement() > 0) {
          life.live("life-" + UUID.randomUUID());
        }
        return null;
      }
    };
  }
}

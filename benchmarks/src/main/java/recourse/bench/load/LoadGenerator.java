package recourse.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;

/** Callers that send requests to one port, each over a connection of its own. */
public final class LoadGenerator {
  private static final Duration SLOWEST = Duration.ofMinutes(2);

  private final int port;
  private final int callers;

  /** So many callers of the service behind this port. */
  public LoadGenerator(int port, int callers) {
    this.port = port;
    this.callers = callers;
  }

  /**
   * What came of it.
   *
   * @param ok how many were answered with success
   * @param failed how many were not
   * @param latency in microseconds; of requests sent at a rate it counts from when each was due, so
   *     that a stall is felt by all that wait behind it
   */
  public record Result(long ok, long failed, Duration took, Histogram latency) {
    /** Successes a second. */
    public double rate() {
      return ok * 1e9 / took.toNanos();
    }

    /** In milliseconds. */
    public double percentile(double percent) {
      return latency.getValueAtPercentile(percent) / 1000.0;
    }
  }

  /** Sends so many requests as fast as they are answered. */
  public Result burst(long count, LongFunction<Request> requests) throws InterruptedException {
    return run(count, number -> 0L, requests);
  }

  /** Sends requests at a steady rate, whether the earlier ones were answered or not. */
  public Result atRate(double perSecond, Duration lasting, LongFunction<Request> requests)
      throws InterruptedException {
    long count = Math.round(perSecond * lasting.toMillis() / 1000.0);
    return run(count, number -> Math.round(number * 1e9 / perSecond), requests);
  }

  private interface DueTime {
    /** When a request is due, in nanoseconds from the begin; 0 for at once. */
    long of(long number);
  }

  private Result run(long count, DueTime due, LongFunction<Request> requests)
      throws InterruptedException {
    AtomicLong next = new AtomicLong();
    List<Caller> all = new ArrayList<>();
    long begin = System.nanoTime();
    for (int number = 0; number < callers; number++) {
      Caller caller = new Caller(begin, count, next, due, requests);
      all.add(caller);
      caller.start();
    }
    Histogram latency = new Histogram(TimeUnit.MINUTES.toMicros(SLOWEST.toMinutes()), 3);
    long ok = 0;
    long failed = 0;
    for (Caller caller : all) {
      caller.join();
      latency.add(caller.latency);
      ok += caller.ok;
      failed += caller.failed;
    }
    return new Result(ok, failed, Duration.ofNanos(System.nanoTime() - begin), latency);
  }

  private final class Caller extends Thread {
    private final Histogram latency = new Histogram(SLOWEST.toMillis() * 1000, 3);
    private final long begin;
    private final long count;
    private final AtomicLong next;
    private final DueTime due;
    private final LongFunction<Request> requests;
    private long ok;
    private long failed;

    Caller(long begin, long count, AtomicLong next, DueTime due, LongFunction<Request> requests) {
      super("caller");
      this.begin = begin;
      this.count = count;
      this.next = next;
      this.due = due;
      this.requests = requests;
    }

    @Override
    public void run() {
      long number = next.getAndIncrement();
      while (number < count) {
        try (HttpConnection connection = new HttpConnection(port)) {
          for (; number < count; number = next.getAndIncrement()) {
            send(connection, number);
          }
        } catch (IOException broken) {
          failed++;
          number = next.getAndIncrement();
        }
      }
    }

    private void send(HttpConnection connection, long number) throws IOException {
      Request request = requests.apply(number);
      long dueAt = due.of(number);
      long from = dueAt == 0 ? System.nanoTime() : begin + dueAt;
      for (long wait = from - System.nanoTime(); wait > 0; wait = from - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      boolean done = connection.send(request).isOk();
      latency.recordValue(
          Math.min(latency.getHighestTrackableValue(), (System.nanoTime() - from) / 1000));
      ok += done ? 1 : 0;
      failed += done ? 0 : 1;
    }
  }
}

package recourse.bench.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import recourse.bench.load.ComplaintLife;
import recourse.bench.load.HttpConnection;
import recourse.bench.load.LoadGenerator;
import recourse.bench.load.Request;
import recourse.local.Service;

/** How fast one complaint, and a list of fifty, are read. */
record Reads(int count, int callers) implements CrowdBench.Question {
  private static final int KNOWN = 200;

  @Override
  public List<Measured> ask(BenchStack stack) throws Exception {
    String token = stack.token("agent");
    List<String> ids = new ArrayList<>();
    try (HttpConnection intake = new HttpConnection(stack.port(Service.INTAKE))) {
      for (int number = 0; number < KNOWN; number++) {
        ids.add(intake.send(ComplaintLife.receipt(token, "read-" + number)).text("id"));
      }
    }
    Stillness.await(stack);
    return List.of(
        read(
            stack,
            "read one",
            number -> Request.get("/complaints/" + ids.get((int) (number % ids.size())), token)),
        read(stack, "list 50", number -> Request.get("/complaints?limit=50", token)));
  }

  private Measured read(BenchStack stack, String what, LongFunction<Request> requests)
      throws InterruptedException {
    LoadGenerator readers = new LoadGenerator(stack.port(Service.INTAKE), callers);
    readers.burst(count, requests);
    Map<String, Double> cpu = stack.cpuSeconds();
    LoadGenerator.Result reads = readers.burst(count, requests);
    return new Measured(
        what,
        reads.rate(),
        "per s",
        reads.percentile(50),
        reads.percentile(99),
        Measured.spent(cpu, stack.cpuSeconds(), count),
        null);
  }
}

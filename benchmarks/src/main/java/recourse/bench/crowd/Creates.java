package recourse.bench.crowd;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.bench.load.ComplaintLife;
import recourse.bench.load.HttpConnection;
import recourse.bench.load.InsertFloor;
import recourse.bench.load.LoadGenerator;
import recourse.local.Service;

/** How many complaints a second are registered when all come at once, each durable. */
record Creates(int count, int callers) implements CrowdBench.Question {
  private static final int WARM_UP = 3_000;
  private static final int FLOOR_SECONDS = 8;

  @Override
  public List<Measured> ask(BenchStack stack) throws Exception {
    String token = stack.token("agent");
    LoadGenerator agents = new LoadGenerator(stack.port(Service.INTAKE), callers);
    agents.burst(WARM_UP, number -> ComplaintLife.receipt(token, "warm-" + number));
    Stillness.await(stack);
    @Nullable Double before = floor(stack, token);
    Map<String, Double> cpu = stack.cpuSeconds();
    LoadGenerator.Result burst =
        agents.burst(count, number -> ComplaintLife.receipt(token, "crowd-" + number));
    Map<String, Double> spent = Measured.spent(cpu, stack.cpuSeconds(), count);
    double drained = Stillness.await(stack).toMillis() / 1000.0;
    @Nullable Double after = floor(stack, token);
    if (burst.failed() > 0) {
      throw new IllegalStateException(burst.failed() + " receipts failed");
    }
    return List.of(
        new Measured(
            "creates, burst, " + callers + " connections",
            burst.rate(),
            "per s",
            burst.percentile(50),
            burst.percentile(99),
            spent,
            before == null || after == null ? null : (before + after) / 2),
        Measured.figure("until all services are through with the burst", drained, "s"));
  }

  private @Nullable Double floor(BenchStack stack, String token)
      throws SQLException, IOException, InterruptedException {
    if (!InsertFloor.isToBeHad()) {
      return null;
    }
    try (HttpConnection one = new HttpConnection(stack.port(Service.INTAKE));
        Connection database = stack.connect(Service.INTAKE)) {
      String id = one.send(ComplaintLife.receipt(token, "floor-" + UUID.randomUUID())).text("id");
      return new InsertFloor(database)
          .measure(
              "complaint",
              UUID.fromString(id),
              callers,
              FLOOR_SECONDS,
              stack.address(Service.INTAKE),
              stack.folder());
    }
  }
}

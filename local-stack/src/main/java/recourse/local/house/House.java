package recourse.local.house;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import recourse.local.Kafka;
import recourse.local.Postgres;
import recourse.local.Service;
import recourse.local.StackFailure;
import recourse.local.Tokens;
import recourse.local.outbox.Outbox;

/**
 * PostgreSQL, Kafka and the four services, running.
 *
 * <p>{@link #close()} stops them in the order services, Kafka, PostgreSQL. Should this JVM die
 * without closing, the processes stop by themselves.
 */
public final class House implements AutoCloseable {
  private final HousePlan plan;
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private final List<ServiceProcess> replicas = new ArrayList<>();
  private Postgres postgres;
  private Kafka kafka;
  private Outbox outbox;
  private LaidOutTokens laidOutTokens;

  private House(HousePlan plan) {
    this.plan = plan;
  }

  /**
   * Starts everything and returns when every service is ready.
   *
   * @throws StackFailure in one sentence; what had been started is stopped again
   */
  public static House open(HousePlan plan, Progress progress) {
    House house = new House(plan);
    try {
      house.start(progress);
      return house;
    } catch (RuntimeException failure) {
      house.close();
      throw failure;
    }
  }

  /** Where everything listens. */
  public HousePlan plan() {
    return plan;
  }

  /** The database server. */
  public Postgres postgres() {
    return postgres;
  }

  /** The broker. */
  public Kafka kafka() {
    return kafka;
  }

  /** Where its messages to customers end. */
  public Outbox outbox() {
    return outbox;
  }

  /** Tokens that the services accept. */
  public Tokens tokens() {
    return plan.home().tokens();
  }

  /** The first replica of a service. */
  public ServiceProcess service(Service service) {
    return services.get(service);
  }

  /** The first replica of each service. */
  public Collection<ServiceProcess> services() {
    return List.copyOf(services.values());
  }

  /** Starts a further replica of a service on free ports and waits until it is ready. */
  public ServiceProcess addReplica(Service service) {
    String instance = service.title() + "-" + (replicas.size() + 2);
    ServiceProcess replica =
        new ServiceProcess(service, instance, ServicePorts.free(), command(), plan.home());
    replicas.add(replica);
    replica.start();
    replica.awaitReady();
    return replica;
  }

  /** Stops services, Kafka and PostgreSQL in this order, each in good order. */
  @Override
  public void close() {
    List<ServiceProcess> all =
        Stream.concat(services.values().stream(), replicas.stream()).toList();
    all.forEach(ServiceProcess::letGo);
    all.forEach(ServiceProcess::stop);
    if (outbox != null) {
      outbox.close();
    }
    if (laidOutTokens != null) {
      laidOutTokens.close();
    }
    if (kafka != null) {
      kafka.close();
    }
    if (postgres != null) {
      postgres.close();
      ProcessNumbers.forget(plan.home(), "postgres");
    }
  }

  private void start(Progress progress) {
    ServiceCommand.demandBuilt(plan.checkout());
    DiskSpace.demand(plan.home().folder(), DiskSpace.NEEDED);
    ProcessNumbers.endLeftOvers(plan.home());
    plan.demandFreePorts();
    outbox =
        Outbox.open(
            plan.home().folder().resolve("outbox"),
            plan.outboxPorts().smtp(),
            plan.outboxPorts().page());
    laidOutTokens = LaidOutTokens.in(plan.home());
    together(List.of(() -> startPostgres(progress), () -> startKafka(progress)));
    startServices(progress);
  }

  private void startPostgres(Progress progress) {
    postgres =
        progress.during(
            "PostgreSQL", () -> Postgres.kept(plan.home().folder(), plan.postgresPort()));
    ProcessNumbers.write(plan.home(), "postgres", postgres.pid());
  }

  private void startKafka(Progress progress) {
    kafka = progress.during("Kafka", () -> Kafka.kept(plan.home().folder(), plan.kafkaPort()));
    progress.during("topics", this::createTopics);
  }

  private Duration createTopics() {
    kafka.createTopics();
    return Duration.ZERO;
  }

  private void startServices(Progress progress) {
    for (Service service : Service.values()) {
      ServicePorts ports = plan.servicePorts().get(service);
      services.put(
          service, new ServiceProcess(service, service.title(), ports, command(), plan.home()));
    }
    services.values().forEach(ServiceProcess::start);
    together(services.values().stream().map(service -> awaitReady(service, progress)).toList());
  }

  private static Runnable awaitReady(ServiceProcess service, Progress progress) {
    return () ->
        progress.during(
            service.instance(),
            () -> {
              service.awaitReady();
              return service;
            });
  }

  private ServiceCommand command() {
    return new ServiceCommand(plan, postgres, outbox);
  }

  /** Runs all at once and reports the first failure after all have ended. */
  private static void together(List<Runnable> works) {
    List<CompletableFuture<Void>> running =
        works.stream().map(work -> CompletableFuture.runAsync(work, House::inNewThread)).toList();
    try {
      CompletableFuture.allOf(running.toArray(new CompletableFuture<?>[0])).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new StackFailure("The house did not start: " + e.getCause(), e);
    }
  }

  private static void inNewThread(Runnable work) {
    new Thread(work, "starting").start();
  }
}

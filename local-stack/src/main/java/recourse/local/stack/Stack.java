package recourse.local.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import recourse.local.Service;
import recourse.local.StackFailure;
import recourse.local.access.Tokens;
import recourse.local.kafka.Kafka;
import recourse.local.mailcatcher.MailCatcher;
import recourse.local.postgres.Postgres;

/**
 * PostgreSQL, Kafka and the four services, running.
 *
 * <p>{@link #close()} stops them in the order services, Kafka, PostgreSQL. Should this JVM die
 * without closing, the processes stop by themselves.
 */
public final class Stack implements AutoCloseable {
  private final StackLayout layout;
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private final List<ServiceProcess> replicas = new ArrayList<>();
  private Postgres postgres;
  private Kafka kafka;
  private MailCatcher mailCatcher;
  private DemoTokens demoTokens;

  @SuppressWarnings("NullAway.Init") // what start() makes; close() looks which of it is there
  private Stack(StackLayout layout) {
    this.layout = layout;
  }

  /**
   * Starts everything and returns when every service is ready.
   *
   * @throws StackFailure in one sentence; what had been started is stopped again
   */
  public static Stack open(StackLayout layout, StartProgress progress) {
    Stack stack = new Stack(layout);
    try {
      stack.start(progress);
      return stack;
    } catch (RuntimeException failure) {
      stack.close();
      throw failure;
    }
  }

  /** Where everything listens. */
  public StackLayout layout() {
    return layout;
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
  public MailCatcher mailCatcher() {
    return mailCatcher;
  }

  /** Tokens that the services accept. */
  public Tokens tokens() {
    return layout.home().tokens();
  }

  /** The first replica of a service. */
  public ServiceProcess service(Service service) {
    return Objects.requireNonNull(services.get(service), service::title);
  }

  /** The first replica of each service. */
  public Collection<ServiceProcess> services() {
    return List.copyOf(services.values());
  }

  /** Starts a further replica of a service on free ports and waits until it is ready. */
  public ServiceProcess addReplica(Service service) {
    String instance = service.title() + "-" + (replicas.size() + 2);
    ServiceProcess replica =
        new ServiceProcess(service, instance, ServicePorts.free(), command(), layout.home());
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
    if (mailCatcher != null) {
      mailCatcher.close();
    }
    if (demoTokens != null) {
      demoTokens.close();
    }
    if (kafka != null) {
      kafka.close();
    }
    if (postgres != null) {
      postgres.close();
      ProcessNumbers.forget(layout.home(), "postgres");
    }
  }

  private void start(StartProgress progress) {
    ServiceCommand.demandBuilt(layout.checkout());
    SchemaStamp.stamp(layout.home(), layout.checkout());
    DiskSpace.demand(layout.home().folder(), DiskSpace.NEEDED);
    ProcessNumbers.endLeftOvers(layout.home());
    layout.demandFreePorts();
    mailCatcher =
        MailCatcher.open(
            layout.home().folder().resolve("mailcatcher"),
            layout.mailCatcherPorts().smtp(),
            layout.mailCatcherPorts().page());
    demoTokens = DemoTokens.in(layout.home());
    together(List.of(() -> startPostgres(progress), () -> startKafka(progress)));
    startServices(progress);
  }

  private void startPostgres(StartProgress progress) {
    postgres =
        progress.during(
            "PostgreSQL", () -> Postgres.kept(layout.home().folder(), layout.postgresPort()));
    ProcessNumbers.write(layout.home(), "postgres", postgres.pid());
  }

  private void startKafka(StartProgress progress) {
    kafka = progress.during("Kafka", () -> Kafka.kept(layout.home().folder(), layout.kafkaPort()));
    progress.during("topics", this::createTopics);
  }

  private Duration createTopics() {
    kafka.createTopics();
    return Duration.ZERO;
  }

  private void startServices(StartProgress progress) {
    for (Service service : Service.values()) {
      ServicePorts ports = layout.ports(service);
      services.put(
          service, new ServiceProcess(service, service.title(), ports, command(), layout.home()));
    }
    services.values().forEach(ServiceProcess::start);
    together(services.values().stream().map(service -> awaitReady(service, progress)).toList());
  }

  private static Runnable awaitReady(ServiceProcess service, StartProgress progress) {
    return () ->
        progress.during(
            service.instance(),
            () -> {
              service.awaitReady();
              return service;
            });
  }

  private ServiceCommand command() {
    return new ServiceCommand(layout, postgres, mailCatcher);
  }

  /** Runs all at once and reports the first failure after all have ended. */
  private static void together(List<Runnable> works) {
    List<CompletableFuture<Void>> running =
        works.stream().map(work -> CompletableFuture.runAsync(work, Stack::inNewThread)).toList();
    try {
      CompletableFuture.allOf(running.toArray(new CompletableFuture<?>[0])).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new StackFailure("The stack did not start: " + e.getCause(), e);
    }
  }

  private static void inNewThread(Runnable work) {
    new Thread(work, "starting").start();
  }
}

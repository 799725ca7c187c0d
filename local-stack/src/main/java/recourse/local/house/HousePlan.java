package recourse.local.house;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import recourse.local.Ports;
import recourse.local.Service;
import recourse.local.StackFailure;

/**
 * What a house is made of and where it listens.
 *
 * @param checkout the folder that holds the built services
 * @param settings what some services are told beyond their addresses, as environment variables
 */
public record HousePlan(
    Path checkout,
    Home home,
    int postgresPort,
    int kafkaPort,
    OutboxPorts outboxPorts,
    Map<Service, ServicePorts> servicePorts,
    Map<Service, Map<String, String>> settings) {
  private static final int POSTGRES = 5432;
  private static final int KAFKA = 9092;
  private static final String FILE = "plan.properties";

  public HousePlan {
    servicePorts = Map.copyOf(servicePorts);
    settings = Map.copyOf(settings);
  }

  private HousePlan(
      Path checkout,
      Home home,
      int postgresPort,
      int kafkaPort,
      OutboxPorts outboxPorts,
      Map<Service, ServicePorts> servicePorts) {
    this(checkout, home, postgresPort, kafkaPort, outboxPorts, servicePorts, Map.of());
  }

  /** The usual ports; PostgreSQL and the outbox take the next free ones if theirs are taken. */
  public static HousePlan onUsualPorts(Path checkout, Home home) {
    int postgresPort = Ports.freeFrom(POSTGRES);
    return new HousePlan(
        checkout, home, postgresPort, KAFKA, OutboxPorts.usual(), ports(ServicePorts::usual));
  }

  /** Free ports only, so that it can stand beside another house; for tests. */
  public static HousePlan onFreePorts(Path checkout, Home home) {
    return new HousePlan(
        checkout,
        home,
        Ports.free(),
        Ports.free(),
        OutboxPorts.free(),
        ports(service -> ServicePorts.free()));
  }

  /** The same plan with settings of its own for one service, which are not written down. */
  public HousePlan with(Service service, Map<String, String> environment) {
    Map<Service, Map<String, String>> all = new HashMap<>(settings);
    all.put(service, Map.copyOf(environment));
    return new HousePlan(checkout, home, postgresPort, kafkaPort, outboxPorts, servicePorts, all);
  }

  /** The plan of the house that runs in this home. */
  public static HousePlan read(Path checkout, Home home) {
    Properties saved = new Properties();
    try (Reader reader = Files.newBufferedReader(home.run().resolve(FILE))) {
      saved.load(reader);
    } catch (IOException e) {
      throw new StackFailure("No house was started in " + home.folder() + " yet.", e);
    }
    Function<Service, ServicePorts> ports =
        service ->
            new ServicePorts(
                number(saved, service.title()), number(saved, service.title() + ".management"));
    return new HousePlan(
        checkout,
        home,
        number(saved, "postgres"),
        number(saved, "kafka"),
        new OutboxPorts(number(saved, "outbox.smtp"), number(saved, "outbox")),
        ports(ports));
  }

  /** Writes the plan down for {@link #read}. */
  public void save() {
    Properties plan = new Properties();
    plan.setProperty("postgres", Integer.toString(postgresPort));
    plan.setProperty("kafka", Integer.toString(kafkaPort));
    plan.setProperty("outbox.smtp", Integer.toString(outboxPorts.smtp()));
    plan.setProperty("outbox", Integer.toString(outboxPorts.page()));
    servicePorts.forEach(
        (service, ports) -> {
          plan.setProperty(service.title(), Integer.toString(ports.http()));
          plan.setProperty(service.title() + ".management", Integer.toString(ports.management()));
        });
    try (Writer writer = Files.newBufferedWriter(home.run().resolve(FILE))) {
      plan.store(writer, null);
    } catch (IOException e) {
      throw new StackFailure("Cannot write into " + home.run() + ": " + e.getMessage(), e);
    }
  }

  /** Address of a service's REST interface. */
  public URI url(Service service) {
    return URI.create("http://localhost:" + servicePorts.get(service).http());
  }

  /** Address of a service's health, metrics and OpenAPI. */
  public URI managementUrl(Service service) {
    return URI.create("http://localhost:" + servicePorts.get(service).management());
  }

  /** Address of Kafka. */
  public String bootstrapServers() {
    return "localhost:" + kafkaPort;
  }

  /**
   * Refuses when a port of this plan is in use.
   *
   * @throws StackFailure naming the port
   */
  public void demandFreePorts() {
    Ports.demandFree(kafkaPort, "Kafka");
    Ports.demandFree(postgresPort, "PostgreSQL");
    Ports.demandFree(outboxPorts.smtp(), "the outbox (SMTP)");
    Ports.demandFree(outboxPorts.page(), "the outbox (page)");
    for (Service service : Service.values()) {
      servicePorts.get(service).demandFree(service);
    }
  }

  private static Map<Service, ServicePorts> ports(Function<Service, ServicePorts> choice) {
    Map<Service, ServicePorts> ports = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      ports.put(service, choice.apply(service));
    }
    return ports;
  }

  private static int number(Properties saved, String name) {
    return Integer.parseInt(saved.getProperty(name));
  }
}

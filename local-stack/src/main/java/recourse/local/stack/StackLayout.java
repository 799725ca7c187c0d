package recourse.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import recourse.local.Ports;
import recourse.local.Service;
import recourse.local.StackFailure;

/**
 * What a stack is made of and where it listens.
 *
 * @param checkout the folder that holds the built services
 * @param settings what some services get beyond their addresses, as environment variables
 */
public record StackLayout(
    Path checkout,
    StackHome home,
    int postgresPort,
    int kafkaPort,
    MailCatcherPorts mailCatcherPorts,
    Map<Service, ServicePorts> servicePorts,
    Map<Service, Map<String, String>> settings) {
  private static final int POSTGRES = 5432;
  private static final int KAFKA = 9092;
  private static final String FILE = "layout.properties";

  public StackLayout {
    servicePorts = Map.copyOf(servicePorts);
    settings = Map.copyOf(settings);
  }

  private StackLayout(
      Path checkout,
      StackHome home,
      int postgresPort,
      int kafkaPort,
      MailCatcherPorts mailCatcherPorts,
      Map<Service, ServicePorts> servicePorts) {
    this(checkout, home, postgresPort, kafkaPort, mailCatcherPorts, servicePorts, Map.of());
  }

  /**
   * The usual ports; PostgreSQL and the mail catcher take the next free ones if theirs are taken.
   */
  public static StackLayout onUsualPorts(Path checkout, StackHome home) {
    int postgresPort = Ports.freeFrom(POSTGRES);
    return new StackLayout(
        checkout, home, postgresPort, KAFKA, MailCatcherPorts.usual(), ports(ServicePorts::usual));
  }

  /** Free ports only, so that it can stand beside another stack; for tests. */
  public static StackLayout onFreePorts(Path checkout, StackHome home) {
    return new StackLayout(
        checkout,
        home,
        Ports.free(),
        Ports.free(),
        MailCatcherPorts.free(),
        ports(service -> ServicePorts.free()));
  }

  /** The same layout with settings of its own for one service, which are not written down. */
  public StackLayout with(Service service, Map<String, String> environment) {
    Map<Service, Map<String, String>> all = new HashMap<>(settings);
    all.put(service, Map.copyOf(environment));
    return new StackLayout(
        checkout, home, postgresPort, kafkaPort, mailCatcherPorts, servicePorts, all);
  }

  /** The layout of the stack that runs in this home. */
  public static StackLayout read(Path checkout, StackHome home) {
    Properties saved = new Properties();
    try (Reader reader = Files.newBufferedReader(home.run().resolve(FILE))) {
      saved.load(reader);
    } catch (IOException e) {
      throw new StackFailure("No stack was started in " + home.folder() + " yet.", e);
    }
    Function<Service, ServicePorts> ports =
        service ->
            new ServicePorts(
                number(saved, service.title()), number(saved, service.title() + ".management"));
    return new StackLayout(
        checkout,
        home,
        number(saved, "postgres"),
        number(saved, "kafka"),
        new MailCatcherPorts(number(saved, "mailcatcher.smtp"), number(saved, "mailcatcher")),
        ports(ports));
  }

  /** Writes the layout down for {@link #read}. */
  public void save() {
    Properties layout = new Properties();
    layout.setProperty("postgres", Integer.toString(postgresPort));
    layout.setProperty("kafka", Integer.toString(kafkaPort));
    layout.setProperty("mailcatcher.smtp", Integer.toString(mailCatcherPorts.smtp()));
    layout.setProperty("mailcatcher", Integer.toString(mailCatcherPorts.page()));
    servicePorts.forEach(
        (service, ports) -> {
          layout.setProperty(service.title(), Integer.toString(ports.http()));
          layout.setProperty(service.title() + ".management", Integer.toString(ports.management()));
        });
    try (Writer writer = Files.newBufferedWriter(home.run().resolve(FILE))) {
      layout.store(writer, null);
    } catch (IOException e) {
      throw new StackFailure("Cannot write into " + home.run() + ": " + e.getMessage(), e);
    }
  }

  /** Where a service listens. */
  ServicePorts ports(Service service) {
    return Objects.requireNonNull(servicePorts.get(service), service::title);
  }

  /** Address of a service's REST interface. */
  public URI url(Service service) {
    return URI.create("http://localhost:" + ports(service).http());
  }

  /** Address of a service's health, metrics and OpenAPI. */
  public URI managementUrl(Service service) {
    return URI.create("http://localhost:" + ports(service).management());
  }

  /** Address of Kafka. */
  public String bootstrapServers() {
    return "localhost:" + kafkaPort;
  }

  /**
   * Refuses when a port of this layout is in use.
   *
   * @throws StackFailure naming the port
   */
  public void demandFreePorts() {
    Ports.demandFree(kafkaPort, "Kafka");
    Ports.demandFree(postgresPort, "PostgreSQL");
    Ports.demandFree(mailCatcherPorts.smtp(), "the mail catcher (SMTP)");
    Ports.demandFree(mailCatcherPorts.page(), "the mail catcher (page)");
    for (Service service : Service.values()) {
      ports(service).demandFree(service);
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

package recourse.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import recourse.local.Service;
import recourse.local.stack.ProcessNumbers;
import recourse.local.stack.Readiness;
import recourse.local.stack.StackClient;
import recourse.local.stack.StackHome;
import recourse.local.stack.StackLayout;

/** {@code recourse status}: asks every part whether it is there; answers 0 only if all are. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Shows what runs and what is ready; exits with 0 only if everything is.")
final class StatusCommand implements Callable<Integer> {
  private static final int READY = 200;

  private final Recourse.Place place;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the options
  StatusCommand(Recourse.Place place) {
    this.place = place;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    boolean allWell =
        new StackClient(place.checkout(), place.home()).isRunning()
            ? printParts(out)
            : printLeftOvers(out);
    out.flush();
    return allWell ? 0 : 1;
  }

  private boolean printParts(PrintWriter out) {
    StackLayout layout = StackLayout.read(place.checkout(), place.home());
    print(out, "supervisor", true, "runs", "");
    boolean database = answers(layout.postgresPort());
    print(out, "postgres", database, "answers", "localhost:" + layout.postgresPort());
    boolean broker = answers(layout.kafkaPort());
    print(out, "kafka", broker, "answers", layout.bootstrapServers());
    boolean services = true;
    for (Service service : Service.values()) {
      services &= printService(out, layout, service);
    }
    return database && broker && services;
  }

  private boolean printService(PrintWriter out, StackLayout layout, Service service) {
    int answer = Readiness.of(layout.managementUrl(service));
    String word = answer == READY ? "ready" : answer == 0 ? "does not answer" : "not ready";
    print(out, service.title(), answer == READY, word, layout.url(service).toString());
    return answer == READY;
  }

  private boolean printLeftOvers(PrintWriter out) {
    out.println("Recourse is not running.");
    StackHome home = place.home();
    Stream<String> names = Stream.of(Service.values()).map(Service::title);
    Stream.concat(Stream.of("postgres"), names)
        .filter(name -> ProcessNumbers.find(home, name).isPresent())
        .forEach(name -> out.println("  left over and stopping: " + process(name)));
    return false;
  }

  private void print(PrintWriter out, String part, boolean well, String word, String address) {
    String process = part.equals("kafka") ? "in the supervisor" : process(part);
    out.printf("  %s %-11s %-16s %-24s %s%n", well ? "+" : "-", part, word, address, process);
  }

  private String process(String name) {
    Optional<ProcessHandle> process = ProcessNumbers.find(place.home(), name);
    return process
        .map(found -> name + " is process " + found.pid())
        .orElse(name + " has no process");
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }
}

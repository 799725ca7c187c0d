package recourse.local.cli;

import java.io.PrintWriter;
import recourse.local.Service;
import recourse.local.stack.StackLayout;

/** Prints where everything is and how to get in. */
final class Addresses {
  private Addresses() {}

  static void print(PrintWriter out, StackLayout layout) {
    out.println();
    for (Service service : Service.values()) {
      out.printf(
          "  %-11s %s   (health, metrics, OpenAPI: %s/q/)%n",
          service.title(), layout.url(service), layout.managementUrl(service));
    }
    out.printf("  %-11s %s%n", "Kafka", layout.bootstrapServers());
    out.printf(
        "  %-11s localhost:%d   (one database per service; passwords: %s)%n",
        "PostgreSQL",
        layout.postgresPort(),
        layout.home().folder().resolve("passwords.properties"));
    out.printf(
        "  %-11s http://localhost:%d/   (messages to customers; nothing leaves this machine)%n",
        "mailcatcher", layout.mailCatcherPorts().page());
    out.printf("  %-11s ./recourse token agent%n", "a token");
    out.println();
    out.printf(
        "  curl -H \"Authorization: Bearer $(./recourse token agent)\" %s/complaints%n",
        layout.url(Service.INTAKE));
  }
}

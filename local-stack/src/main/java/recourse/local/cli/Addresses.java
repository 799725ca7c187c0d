package recourse.local.cli;

import java.io.PrintWriter;
import recourse.local.Service;
import recourse.local.house.HousePlan;

/** Tells where everything is and how to get in. */
final class Addresses {
  private Addresses() {}

  static void print(PrintWriter out, HousePlan plan) {
    out.println();
    for (Service service : Service.values()) {
      out.printf(
          "  %-11s %s   (health, metrics, OpenAPI: %s/q/)%n",
          service.title(), plan.url(service), plan.managementUrl(service));
    }
    out.printf("  %-11s %s%n", "Kafka", plan.bootstrapServers());
    out.printf(
        "  %-11s localhost:%d   (one database per service; passwords: %s)%n",
        "PostgreSQL", plan.postgresPort(), plan.home().folder().resolve("passwords.properties"));
    out.printf(
        "  %-11s http://localhost:%d/   (messages to customers; nothing leaves this machine)%n",
        "outbox", plan.outboxPorts().page());
    out.printf("  %-11s ./recourse token agent%n", "a token");
    out.println();
    out.printf(
        "  curl -H \"Authorization: Bearer $(./recourse token agent)\" %s/complaints%n",
        plan.url(Service.INTAKE));
  }
}

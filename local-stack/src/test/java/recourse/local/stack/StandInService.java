package recourse.local.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import recourse.local.Service;

/**
 * A program in the place of a built service: it is ready at once, and answers with its own
 * environment on the REST port. The real services stand in the acceptance tests.
 */
public final class StandInService {
  private StandInService() {}

  /** Becomes a ready service, or ends at once with 3 if there is no such variable as expected. */
  public static void main(String[] arguments) throws IOException {
    if (System.getenv("RECOURSE_INSTANCE") == null) {
      System.exit(3);
    }
    serve("QUARKUS_MANAGEMENT_PORT", "UP");
    serve("QUARKUS_HTTP_PORT", System.getenv().toString());
  }

  /** Puts the stand-in where Maven would leave the four services. */
  static void build(Path checkout) throws IOException {
    for (Service service : Service.values()) {
      build(checkout, service, StandInService.class);
    }
  }

  /** Puts a program where Maven would leave one service. */
  static void build(Path checkout, Service service, Class<?> program) throws IOException {
    Path jar = ServiceCommand.jar(checkout, service);
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program.getName());
    String file = program.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream code = program.getClassLoader().getResourceAsStream(file)) {
      out.putNextEntry(new ZipEntry(file));
      code.transferTo(out);
    }
  }

  /** Puts a migration where Maven would leave it with a service. */
  static void addMigration(Path checkout, Service service, String name, String sql)
      throws IOException {
    Path folder = ServiceCommand.jar(checkout, service).resolveSibling("app");
    Files.createDirectories(folder);
    Path jar = folder.resolve(name + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("db/migration/" + name + ".sql"));
      out.write(sql.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void serve(String variable, String text) throws IOException {
    int port = Integer.parseInt(System.getenv(variable));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10);
    server.createContext("/", exchange -> answer(exchange, text));
    server.start();
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}

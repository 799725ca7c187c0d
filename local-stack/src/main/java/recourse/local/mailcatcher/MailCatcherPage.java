package recourse.local.mailcatcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The page of the mail catcher, and the webhooks that text messages and chat are handed to. It
 * answers to this machine only, also when a page from elsewhere calls it by another name.
 */
final class MailCatcherPage implements AutoCloseable {
  private static final int MOST_BYTES = 256 * 1024;
  private static final Set<String> CHANNELS = Set.of("sms", "chat");

  private final CaughtMessages messages;
  private final byte[] secret;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  MailCatcherPage(int port, CaughtMessages messages, byte[] secret) throws IOException {
    this.messages = messages;
    this.secret = secret.clone();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      String path = call.getRequestURI().getPath();
      boolean get = "GET".equals(call.getRequestMethod());
      if (!isForThisMachine(call)) {
        send(call, 403, "text/plain", "Not by this name.");
      } else if (get && "/".equals(path)) {
        send(call, 200, "text/html", html(messages.all()));
      } else if (get && "/messages".equals(path)) {
        send(call, 200, "application/json", new String(messages.asJson(), StandardCharsets.UTF_8));
      } else if (!get && path.startsWith("/hooks/") && CHANNELS.contains(path.substring(7))) {
        take(call, path.substring(7).toUpperCase(Locale.ROOT));
      } else {
        send(call, 404, "text/plain", "There is nothing here.");
      }
    }
  }

  private static boolean isForThisMachine(HttpExchange call) {
    String host = String.valueOf(call.getRequestHeaders().getFirst("Host"));
    return host.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
  }

  private void take(HttpExchange call, String channel) throws IOException {
    byte[] body = call.getRequestBody().readNBytes(MOST_BYTES);
    String id = call.getRequestHeaders().getFirst("webhook-id");
    if (id == null || !isSigned(call, id, body)) {
      send(call, 401, "text/plain", "Not signed by us.");
      return;
    }
    JsonNode message = new ObjectMapper().readTree(body).path("data");
    messages.keep(
        new CaughtMessage(
            id,
            channel,
            message.path("to").asText(),
            message.path("subject").asText(),
            message.path("text").asText(),
            null,
            Instant.now(),
            1));
    call.sendResponseHeaders(204, -1);
  }

  private boolean isSigned(HttpExchange call, String id, byte[] body) {
    String given = String.valueOf(call.getRequestHeaders().getFirst("webhook-signature"));
    String at = call.getRequestHeaders().getFirst("webhook-timestamp");
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update((id + "." + at + ".").getBytes(StandardCharsets.UTF_8));
      String right = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
      return MessageDigest.isEqual(
          right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void send(HttpExchange call, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    call.getResponseHeaders().set("Cache-Control", "no-store");
    call.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    call.getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
  }

  private static String html(List<CaughtMessage> caught) {
    StringBuilder page =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>MailCatcher of Recourse</title>
            <style>
              body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; margin: 0 auto; max-width: 50rem; padding: 1rem; }
              article { border: 1px solid #6b6b6b; border-radius: .5rem; margin: 1rem 0; padding: .75rem 1rem; }
              h2 { font-size: 1.1rem; margin: 0; }
              p { margin: .25rem 0; color: #4a4a4a; }
              pre { font: inherit; overflow-wrap: anywhere; white-space: pre-wrap; margin: .5rem 0 0; }
              a { color: #0b5394; }
            </style></head><body><main>
            <h1>MailCatcher</h1>
            """);
    page.append("<p>What would have gone to customers: %d messages.</p>".formatted(caught.size()));
    caught.forEach(message -> page.append(article(message)));
    return page.append("</main></body></html>").toString();
  }

  private static String article(CaughtMessage message) {
    return """
        <article><h2>%s</h2><p>%s to %s, %s%s%s</p><pre>%s</pre></article>
        """
        .formatted(
            escaped(message.subject()),
            message.channel(),
            escaped(message.to()),
            message.at(),
            message.html() == null ? "" : ", in large print too",
            message.times() == 1 ? "" : ", handed over " + message.times() + " times",
            escaped(message.text())
                .replaceAll("(https?://[A-Za-z0-9.:/_?=-]+)", "<a href=\"$1\">$1</a>"));
  }

  private static String escaped(@Nullable String text) {
    return text == null
        ? ""
        : text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
  }
}

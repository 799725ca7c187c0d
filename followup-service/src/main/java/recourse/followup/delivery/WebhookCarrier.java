package recourse.followup.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/**
 * Hands messages to gateways over HTTP, signed as the Standard Webhooks specification says: {@code
 * webhook-id} (the same for every attempt, so that the receiver takes it once), {@code
 * webhook-timestamp} and {@code webhook-signature}. Redirects are not followed: a signed message
 * goes where it was meant to go or nowhere.
 */
@ApplicationScoped
public class WebhookCarrier implements Carrier {
  private static final int GONE = 410;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  @Inject MessageSettings settings;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  private HttpClient http;

  @PostConstruct
  void open() {
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.patience())
            .build();
  }

  @Override
  public Carried carry(CustomerMessage message) {
    try {
      int status = http.send(request(message), HttpResponse.BodyHandlers.discarding()).statusCode();
      return outcomeOf(status);
    } catch (HttpTimeoutException late) {
      return Carried.failed("TIMEOUT");
    } catch (IOException broken) {
      return Carried.failed("NO_CONNECTION");
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      return Carried.failed("INTERRUPTED");
    }
  }

  private HttpRequest request(CustomerMessage message) throws IOException {
    MessageSettings.Webhook gateway = message.way() == Way.SMS ? settings.sms() : settings.chat();
    String id = message.id().toString();
    long now = clock.instant().getEpochSecond();
    byte[] body =
        json.writeValueAsBytes(
            Map.of("type", "message.send", "timestamp", clock.instant(), "data", message));
    Signature signature = Signature.with(gateway.secret().orElseThrow());
    return HttpRequest.newBuilder(guarded(gateway.url().orElseThrow()))
        .timeout(settings.patience())
        .header("content-type", "application/json")
        .header("webhook-id", id)
        .header("webhook-timestamp", Long.toString(now))
        .header("webhook-signature", signature.of(id, now, body))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }

  private static Carried outcomeOf(int status) {
    if (status >= 200 && status < 300) {
      return Carried.TAKEN;
    }
    return status == GONE ? Carried.refused("HTTP_410") : Carried.failed("HTTP_" + status);
  }

  /** What is in a message may be read by nobody on the way. */
  static URI guarded(URI url) {
    boolean sealed = "https".equals(url.getScheme());
    if (!sealed && !("http".equals(url.getScheme()) && LOOPBACK.contains(url.getHost()))) {
      throw new IllegalArgumentException(
          "a gateway is reached by https, or on this machine: " + url.getHost());
    }
    return url;
  }
}

package recourse.followup.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
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
public class WebhookGateway implements MessageGateway {
  private static final int GONE = 410;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final MessageSettings settings;
  private final ObjectMapper json;
  private final Clock clock;
  private final HttpClient http;

  WebhookGateway(MessageSettings settings, ObjectMapper json, Clock clock) {
    this.settings = settings;
    this.json = json;
    this.clock = clock;
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.patience())
            .build();
  }

  @Override
  public SendResult send(CustomerMessage message) {
    try {
      int status = http.send(request(message), HttpResponse.BodyHandlers.discarding()).statusCode();
      return outcomeOf(status);
    } catch (HttpTimeoutException late) {
      return SendResult.failed("TIMEOUT");
    } catch (IOException broken) {
      return SendResult.failed("NO_CONNECTION");
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      return SendResult.failed("INTERRUPTED");
    }
  }

  private HttpRequest request(CustomerMessage message) throws IOException {
    MessageSettings.Webhook gateway =
        message.way() == DeliveryChannel.SMS ? settings.sms() : settings.chat();
    String id = message.id().toString();
    long now = clock.instant().getEpochSecond();
    byte[] body =
        json.writeValueAsBytes(
            Map.of("type", "message.send", "timestamp", clock.instant(), "data", message));
    WebhookSignature signature = WebhookSignature.with(gateway.secret().orElseThrow());
    return HttpRequest.newBuilder(guarded(gateway.url().orElseThrow()))
        .timeout(settings.patience())
        .header("content-type", "application/json")
        .header("webhook-id", id)
        .header("webhook-timestamp", Long.toString(now))
        .header("webhook-signature", signature.of(id, now, body))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }

  private static SendResult outcomeOf(int status) {
    if (status >= 200 && status < 300) {
      return SendResult.TAKEN;
    }
    return status == GONE ? SendResult.refused("HTTP_410") : SendResult.failed("HTTP_" + status);
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

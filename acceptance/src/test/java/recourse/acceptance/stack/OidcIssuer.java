package recourse.acceptance.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An OIDC issuer as far as the dashboard needs one: discovery, authorization code with PKCE. It
 * knows one person, Quinn of quality, and asks for no password.
 */
public final class OidcIssuer {
  private static final Map<String, String> CHALLENGES = new ConcurrentHashMap<>();

  private static final HttpServer SERVER = open();

  private OidcIssuer() {}

  /** Where it is. */
  static String address() {
    return "http://localhost:" + SERVER.getAddress().getPort();
  }

  private static HttpServer open() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/.well-known/openid-configuration", OidcIssuer::discovery);
      server.createContext("/authorize", OidcIssuer::authorize);
      server.createContext("/token", OidcIssuer::token);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void discovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        "{\"authorization_endpoint\":\"%1$s/authorize\",\"token_endpoint\":\"%1$s/token\"}"
            .formatted(address()));
  }

  private static void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    if (!"S256".equals(asked.get("code_challenge_method"))) {
      answer(exchange, 400, "{\"error\":\"invalid_request\"}");
      return;
    }
    CHALLENGES.put(code, asked.get("code_challenge"));
    String state = URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + state);
    answer(exchange, 302, "");
  }

  private static void token(HttpExchange exchange) throws IOException {
    Map<String, String> asked =
        parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    String challenge = CHALLENGES.remove(asked.getOrDefault("code", ""));
    boolean proven =
        challenge != null && challenge.equals(digest(asked.getOrDefault("code_verifier", "")));
    answer(
        exchange,
        proven ? 200 : 400,
        proven
            ? "{\"access_token\":\"" + Requests.token("quality", "quinn") + "\"}"
            : "{\"error\":\"invalid_grant\"}");
  }

  private static String digest(String verifier) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sha);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, String> parameters(String text) {
    return Arrays.stream(text.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    try (exchange) {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}

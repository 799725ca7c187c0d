package recourse.bench.load;

import java.nio.charset.StandardCharsets;

/**
 * A request as it is written to the wire.
 *
 * @param token of the caller
 * @param json its body; empty when it has none
 */
public record Request(String method, String path, String token, String json) {

  /** Reads something. */
  public static Request get(String path, String token) {
    return new Request("GET", path, token, "");
  }

  byte[] bytes(String host) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nAuthorization: Bearer "
            + token
            + (json.isEmpty() ? "" : "\r\nContent-Type: application/json")
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] bytes = new byte[head.length() + body.length];
    System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, head.length());
    System.arraycopy(body, 0, bytes, head.length(), body.length);
    return bytes;
  }
}

package recourse.spine.inbox;

import java.util.Base64;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Headers as one text: a line each, name and value in Base64, whatever bytes they hold. */
final class HeaderText {
  private HeaderText() {}

  static String write(Headers headers) {
    StringBuilder text = new StringBuilder();
    for (Header header : headers) {
      byte[] value = header.value() == null ? new byte[0] : header.value();
      text.append(encode(header.key().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .append(' ')
          .append(encode(value))
          .append('\n');
    }
    return text.toString();
  }

  static Headers read(String text) {
    Headers headers = new RecordHeaders();
    text.lines()
        .map(line -> line.split(" ", -1))
        .forEach(
            parts ->
                headers.add(
                    new String(decode(parts[0]), java.nio.charset.StandardCharsets.UTF_8),
                    decode(parts[1])));
    return headers;
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] decode(String text) {
    return Base64.getDecoder().decode(text);
  }
}

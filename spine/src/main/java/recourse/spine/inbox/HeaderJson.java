package recourse.spine.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Headers as JSON: {@code [["ce_type", "case.opened.v1"], ...]}. A value may hold any bytes: each
 * is written as the character of the same number (ISO 8859-1), so that none is lost.
 */
final class HeaderJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HeaderJson() {}

  static String write(Headers headers) {
    List<List<String>> pairs = new ArrayList<>();
    for (Header header : headers) {
      byte[] value = header.value() == null ? new byte[0] : header.value();
      pairs.add(List.of(header.key(), new String(value, StandardCharsets.ISO_8859_1)));
    }
    try {
      return JSON.writeValueAsString(pairs);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Headers read(String json) {
    Headers headers = new RecordHeaders();
    try {
      for (String[] pair : JSON.readValue(json, String[][].class)) {
        headers.add(pair[0], pair[1].getBytes(StandardCharsets.ISO_8859_1));
      }
      return headers;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package recourse.followup.sla;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an entry of the book says: names with their values, written as one line of text.
 *
 * @param values a name without a value says nothing and is left out
 */
public record Attributes(Map<String, List<String>> values) {
  /** Leaves out what says nothing. */
  public Attributes {
    Map<String, List<String>> said = new TreeMap<>(values);
    said.values().removeIf(List::isEmpty);
    values = said;
  }

  /** The one value of a name; empty where there is none. */
  public Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  /** Every value of a name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The same, with a name that has these values. */
  public Attributes with(String name, List<String> all) {
    Map<String, List<String>> more = new TreeMap<>(values);
    more.put(name, all);
    return new Attributes(more);
  }

  /** The same, with a name that has this value; null says nothing. */
  public Attributes with(String name, String one) {
    return with(name, one == null ? List.of() : List.of(one));
  }

  /** A sheet that says nothing. */
  public static Attributes blank() {
    return new Attributes(Map.of());
  }

  /** Reads what {@link #text} wrote. */
  public static Attributes parse(String text) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String part : text.split("&", -1)) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        List<String> all = Arrays.stream(part.substring(sign + 1).split(",", -1)).toList();
        values.put(
            part.substring(0, sign), new ArrayList<>(all.stream().map(Attributes::plain).toList()));
      }
    }
    return new Attributes(values);
  }

  /** The line. */
  public String text() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + coded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String coded(List<String> all) {
    return all.stream()
        .map(one -> URLEncoder.encode(one, StandardCharsets.UTF_8))
        .collect(Collectors.joining(","));
  }

  private static String plain(String coded) {
    return URLDecoder.decode(coded, StandardCharsets.UTF_8);
  }
}

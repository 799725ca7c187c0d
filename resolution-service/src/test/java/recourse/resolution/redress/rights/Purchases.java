package recourse.resolution.redress.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Purchases as the tables of this folder write them, and the tables themselves. */
public final class Purchases {
  /** The numbers of the Act, as the shipped pack has them. */
  public static final ConsumerRights ACT = new ConsumerRights(30, 7, 14, 6, 6);

  /** The pack of the Act, switched on. */
  public static final RuleBook BOOK =
      new RuleBook(
          List.of(
              new RulePack(
                  RuleBook.CONSUMER_RIGHTS,
                  "cra-2015.1",
                  "GB",
                  "consumer contracts",
                  "Consumer Rights Act 2015",
                  LocalDate.of(2015, 10, 1),
                  null,
                  true,
                  List.of(),
                  ACT)),
          List.of(RuleBook.CONSUMER_RIGHTS));

  private Purchases() {}

  /** The rows of a table, their cells trimmed. */
  static List<String[]> rows(String file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Purchases.class.getResourceAsStream("/rights/" + file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::trim))
          .map(cells -> cells.toArray(String[]::new))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The usual purchase but for what is told. */
  public static Purchase of(String told) {
    Map<String, String> is = values(told);
    return new Purchase(
        Supply.valueOf(is.getOrDefault("supply", "GOODS")),
        Breach.valueOf(is.getOrDefault("breach", "CONFORMITY")),
        Proof.valueOf(is.getOrDefault("proof", "SHOWN")),
        day(is.getOrDefault("contract", "2026-11-20")),
        day(is.getOrDefault("owned", "2026-12-01")),
        day(is.getOrDefault("delivered", "2026-12-01")),
        is.containsKey("install"),
        day(is.get("installed")),
        day(is.get("fault")),
        number(is.get("agreed")),
        number(is.get("perishable")),
        is.containsKey("motor"),
        !is.containsKey("repair"),
        !is.containsKey("replace"),
        amount(is.getOrDefault("price", "10000")),
        "GBP",
        amount(is.get("use")),
        number(is.get("uncollected")),
        amount(is.get("worth")),
        amount(is.get("damage")));
  }

  /** The cures that are told. */
  public static List<Cure> cures(String told) {
    List<Cure> cures = new ArrayList<>();
    for (String word : told.split(" +", -1)) {
      if (word.startsWith("cure=")) {
        String[] parts = word.substring("cure=".length()).split(":", -1);
        cures.add(
            new Cure(
                Cure.Kind.valueOf(parts[0]),
                day(parts[1]),
                day(parts[2]),
                parts[3].contains("faulty"),
                parts[3].contains("late")));
      }
    }
    return cures;
  }

  private static Map<String, String> values(String told) {
    Map<String, String> values = new HashMap<>();
    for (String word : told.split(" +", -1)) {
      String[] pair = word.split("=", 2);
      if (pair.length == 2 && !"cure".equals(pair[0])) {
        values.put(pair[0], pair[1]);
      }
    }
    return values;
  }

  private static LocalDate day(String text) {
    return text == null || text.isEmpty() || "none".equals(text) ? null : LocalDate.parse(text);
  }

  private static Integer number(String text) {
    return text == null ? null : Integer.valueOf(text);
  }

  private static Long amount(String text) {
    return text == null ? null : Long.valueOf(text);
  }
}

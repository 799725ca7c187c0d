package recourse.metrics.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the regulator calls the firm's own products and causes (DISP 1.10.1R; PS25/19), as the
 * compliance owner has it. A line is {@code product CODE = word}, {@code cause CODE = word} or
 * {@code vulnerability CODE} for a cause that is a failure to consider or respond to a customer's
 * vulnerability; a line that begins with # says nothing.
 *
 * @param products the regulator's words by the firm's codes
 * @param causes likewise
 * @param aboutVulnerability causes of the firm that are such a failure
 */
public record ReturnTaxonomy(
    Map<String, String> products, Map<String, String> causes, Set<String> aboutVulnerability) {
  /** Nobody has said what the regulator calls anything. */
  public static final ReturnTaxonomy NONE = new ReturnTaxonomy(Map.of(), Map.of(), Set.of());

  /** From this day on one return of all firms, with vulnerability and the regulator's taxonomy. */
  private static final LocalDate CONSOLIDATED = LocalDate.of(2027, 1, 1);

  private static final Pattern LINE =
      Pattern.compile("(?:(product|cause)\\s+(.+?)\\s*=\\s*(.+)|vulnerability\\s+(.+))");

  /** The taxonomy of these lines. */
  public static ReturnTaxonomy of(List<String> lines) {
    Map<String, String> products = new HashMap<>();
    Map<String, String> causes = new HashMap<>();
    Set<String> failures = new HashSet<>();
    for (String line : lines) {
      String said = line.strip();
      if (said.isEmpty() || said.startsWith("#")) {
        continue;
      }
      Matcher words = LINE.matcher(said);
      if (!words.matches()) {
        throw new IllegalArgumentException(
            "A line of the taxonomy is 'product CODE = word', 'cause CODE = word' or"
                + " 'vulnerability CODE', not '"
                + said
                + "'");
      }
      if (words.group(4) != null) {
        failures.add(words.group(4));
      } else {
        ("product".equals(words.group(1)) ? products : causes).put(words.group(2), words.group(3));
      }
    }
    return new ReturnTaxonomy(Map.copyOf(products), Map.copyOf(causes), Set.copyOf(failures));
  }

  /** Whether a half-year that begins on this day is told in the consolidated form. */
  public static boolean isConsolidated(LocalDate from) {
    return !from.isBefore(CONSOLIDATED);
  }

  /** What the regulator calls a product; the firm's own code, marked, where nobody has said. */
  public String product(String code) {
    return word(products, code);
  }

  /** Likewise a cause. */
  public String cause(String code) {
    return word(causes, code);
  }

  /** Whether both are mapped. */
  public boolean knows(String product, String cause) {
    return products.containsKey(product) && causes.containsKey(cause);
  }

  private static String word(Map<String, String> words, String code) {
    String word = words.get(code);
    return word == null ? "not mapped: " + code : word;
  }
}

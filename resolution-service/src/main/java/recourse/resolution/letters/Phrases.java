package recourse.resolution.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recourse.contract.LetterKind;
import recourse.contract.Outcome;
import recourse.contract.RedressKind;
import recourse.resolution.redress.PaymentPolicy;
import recourse.resolution.redress.RedressStatus;
import recourse.resolution.redress.RedressView;
import recourse.resolution.redress.rights.LetterItem;
import recourse.spine.money.Money;

/**
 * How letters put things, in one language and form; days are London's. The words are files, {@code
 * phrases.LANGUAGE.properties} or {@code phrases-plain.LANGUAGE.properties}; where there is none,
 * those of the house are used, and the letter says so. What a rule prescribes word by word stays in
 * the language of the rule.
 */
final class Phrases {
  /** The items that stand in the part on where to go next. */
  static final Set<LetterItem> IN_RIGHTS =
      EnumSet.of(
          LetterItem.STAGE,
          LetterItem.OMBUDSMAN_REFERRAL,
          LetterItem.OMBUDSMAN_WEBSITE,
          LetterItem.TIME_LIMITS,
          LetterItem.FURTHER_INFORMATION,
          LetterItem.ADR_SCHEME,
          LetterItem.ADR_FREE,
          LetterItem.NEXT_STAGE);

  private static final Set<RedressStatus> STANDING =
      EnumSet.of(RedressStatus.OFFERED, RedressStatus.ACCEPTED, RedressStatus.PAID);

  private final String language;
  private final Properties words;
  private final DateTimeFormatter day;

  private Phrases(String language, Properties words) {
    this.language = language;
    this.words = words;
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language));
  }

  /** The words for a reader. */
  static Phrases of(LetterForm form) {
    return Stream.of(form.language(), LetterForm.HOUSE_LANGUAGE)
        .flatMap(
            spoken ->
                form.plain()
                    ? Stream.of("phrases-plain." + spoken, "phrases." + spoken)
                    : Stream.of("phrases." + spoken))
        .filter(file -> Phrases.class.getResource(path(file)) != null)
        .findFirst()
        .map(file -> new Phrases(file.substring(file.lastIndexOf('.') + 1), read(file)))
        .orElseThrow();
  }

  /** ISO 639-1. */
  String language() {
    return language;
  }

  /** Headings, greetings and other words that always stand where they stand. */
  Map<String, String> fixed() {
    return words.stringPropertyNames().stream()
        .filter(name -> name.startsWith("fixed_"))
        .collect(Collectors.toMap(name -> name.substring("fixed_".length()), words::getProperty));
  }

  /** That the reader asked for another language; empty where they did not. */
  String languageWanted(LetterForm form) {
    return form.language().equals(language)
        ? ""
        : say(
            "languageWanted",
            Locale.forLanguageTag(form.language())
                .getDisplayLanguage(Locale.forLanguageTag(language)));
  }

  String title(LetterKind letter) {
    return say("title." + letter);
  }

  String madeAComplaint(Instant at, String product) {
    String when = at == null ? "" : say("made.when", spelled(at));
    String what = product == null ? "" : say("made.what", product);
    return say("made", when, what);
  }

  String resolved() {
    return say("resolved");
  }

  String outcome(Outcome outcome) {
    return say("outcome." + outcome);
  }

  String stage(int round) {
    return say("stage", Integer.toString(round));
  }

  String expected(LocalDate by) {
    return say("expected", spelled(by));
  }

  String enclosure(LetterOrder.Enclosure enclosure) {
    return say("enclosure." + enclosure);
  }

  String adr(String scheme) {
    return "none".equalsIgnoreCase(scheme.trim()) ? say("adr.none") : say("adr", scheme.trim());
  }

  String cited(String policy, String version) {
    return say("cited", policy, version);
  }

  /** What stands as offered, accepted or paid, a line each. */
  List<String> remedies(List<RedressView.Item> redress) {
    return redress.stream()
        .filter(item -> STANDING.contains(item.status()))
        .map(this::remedy)
        .toList();
  }

  String firstRemedy(List<RedressView.Item> redress, String message) {
    return remedies(redress).stream().findFirst().orElse(message);
  }

  private String remedy(RedressView.Item item) {
    String kind = kind(item.kind());
    String what = item.amount() == null ? kind : say("remedy.worth", kind, money(item.amount()));
    return switch (item.status()) {
      case PAID -> say("remedy.paid", what, spelled(item.paidAt()));
      case ACCEPTED -> item.payBefore() == null ? what : say("remedy.due", what, due(item));
      case PREPARED, OFFERED, REJECTED, COUNTERED, DECLINED -> say("remedy.offered", what);
    };
  }

  /** The last day; {@code payBefore} is its end. */
  private String due(RedressView.Item item) {
    return spelled(item.payBefore().minusSeconds(1));
  }

  private String kind(RedressKind kind) {
    return say("kind." + kind);
  }

  private static String money(Money money) {
    Currency currency = Currency.getInstance(money.currency());
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    return currency.getSymbol(Locale.UK)
        + BigDecimal.valueOf(money.minor(), digits).toPlainString();
  }

  private String spelled(Instant at) {
    return spelled(PaymentPolicy.CURRENT.dayOf(at));
  }

  String spelled(LocalDate when) {
    return day.format(when);
  }

  private String say(String key, String... with) {
    String text = words.getProperty(key, "");
    for (int i = 0; i < with.length; i++) {
      text = text.replace("{" + i + "}", with[i]);
    }
    return text;
  }

  private static String path(String file) {
    return "/letters/" + file + ".properties";
  }

  private static Properties read(String file) {
    try (InputStream in = Phrases.class.getResourceAsStream(path(file));
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(text);
      return words;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

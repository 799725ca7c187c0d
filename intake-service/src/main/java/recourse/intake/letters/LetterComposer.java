package recourse.intake.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.intake.complaints.Complaint;
import recourse.intake.conversation.Emotion;
import recourse.intake.deadlines.SqlPromises;
import recourse.intake.needs.CustomerNeeds;
import recourse.intake.needs.SqlNeeds;
import recourse.intake.sealing.Vault;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.Identity;

/** Letters from Qute templates. */
@ApplicationScoped
public class LetterComposer {
  private final LetterTemplates stationery;
  private final SqlLetters letters;
  private final SqlNeeds needs;
  private final SqlPromises promises;
  private final Vault vault;

  private final ZoneId zone;

  private final String calendar;

  /** The products that are payments or e-money; followup has a setting of the same name. */
  private final Optional<Set<String>> payments;

  LetterComposer(
      LetterTemplates stationery,
      SqlLetters letters,
      SqlNeeds needs,
      SqlPromises promises,
      Vault vault,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone,
      @ConfigProperty(name = "recourse.calendar") String calendar,
      @ConfigProperty(name = "recourse.rules.products.payments") Optional<Set<String>> payments) {
    this.stationery = stationery;
    this.letters = letters;
    this.needs = needs;
    this.promises = promises;
    this.vault = vault;
    this.zone = zone;
    this.calendar = calendar;
    this.payments = payments;
  }

  private AnswerLimit limit;

  @PostConstruct
  void layOutTheCalendar() {
    limit = new AnswerLimit(BusinessCalendar.of(calendar), payments.orElse(Set.of()));
  }

  /**
   * Writes the acknowledgement and keeps it on record; refused by a way the customer asked us not
   * to use.
   *
   * @param feeling the feeling to name; null where none is known
   */
  public Letter acknowledge(
      Complaint complaint, Channel channel, Emotion feeling, String by, Instant at) {
    AcknowledgementPolicy rule = AcknowledgementPolicy.inForceOn(LocalDate.ofInstant(at, zone));
    Optional<LocalDate> answerBy =
        rule.answerBy(
            complaint.product(),
            complaint.receivedAt(),
            promises.due(complaint.id(), ClockKind.RESOLVE),
            limit);
    LetterStyle sheet =
        stationery.lay(LetterFormat.Kind.ACKNOWLEDGEMENT, channel, needsOf(complaint, channel));
    Map<String, Object> content = content(complaint, sheet);
    content.put("feeling", feeling == null ? "" : stationery.feeling(sheet, feeling));
    content.put("answerBy", answerBy.map(day -> spelled(day, sheet)).orElse(""));
    return keep(
        complaint,
        sheet.layout(feeling, rule.version(), answerBy.orElse(null)),
        stationery.write(sheet, content),
        by,
        at);
  }

  /** Writes how far we are and keeps it on record; refused as above. */
  public Letter progress(
      Complaint complaint, Channel channel, String message, String by, Instant at) {
    LetterStyle sheet =
        stationery.lay(LetterFormat.Kind.PROGRESS, channel, needsOf(complaint, channel));
    Map<String, Object> content = content(complaint, sheet);
    content.put("message", message);
    return keep(
        complaint, sheet.layout(null, null, null), stationery.write(sheet, content), by, at);
  }

  private CustomerNeeds needsOf(Complaint complaint, Channel channel) {
    CustomerNeeds known = needs.of(complaint.customer().ref());
    known.requireWelcome(channel);
    return known;
  }

  private Map<String, Object> content(Complaint complaint, LetterStyle sheet) {
    String name = vault.open(complaint.customer().name());
    Map<String, Object> content = new HashMap<>();
    content.put("name", name == null ? "" : name);
    content.put("product", complaint.product());
    content.put("reference", complaint.reference());
    content.put("received", spelled(LocalDate.ofInstant(complaint.receivedAt(), zone), sheet));
    return content;
  }

  private Letter keep(
      Complaint complaint, LetterFormat layout, String body, String by, Instant at) {
    Letter letter =
        new Letter(
            Identity.next(),
            complaint.id(),
            layout,
            vault.of(complaint.customer().ref()).close(body),
            by,
            at);
    letters.add(letter);
    return letter;
  }

  private static String spelled(LocalDate day, LetterStyle sheet) {
    Locale locale =
        CustomerNeeds.HOUSE_LANGUAGE.equals(sheet.language())
            ? Locale.UK
            : Locale.forLanguageTag(sheet.language());
    return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }
}

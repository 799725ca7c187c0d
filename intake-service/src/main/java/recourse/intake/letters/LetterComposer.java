package recourse.intake.letters;

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
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.intake.complaints.Complaint;
import recourse.intake.conversation.Emotion;
import recourse.intake.deadlines.SqlPromises;
import recourse.intake.needs.CustomerNeeds;
import recourse.intake.needs.SqlNeeds;
import recourse.spine.policy.Dated;
import recourse.spine.time.Identity;
import recourse.spine.time.OrganisationCalendar;

/** Writes to customers in the form, language and channel they need, and keeps it on record. */
@ApplicationScoped
public class LetterComposer {
  private final LetterTemplates templates;
  private final SqlLetters letters;
  private final SqlNeeds needs;
  private final SqlPromises promises;
  private final Dated<AcknowledgementPolicy> policies;
  private final ZoneId zone;
  private final OrganisationCalendar calendar;
  private final Set<String> payments;

  /**
   * What letters are made of.
   *
   * @param payments the products that are payments or e-money; followup has a setting of that name
   */
  LetterComposer(
      LetterTemplates templates,
      SqlLetters letters,
      SqlNeeds needs,
      SqlPromises promises,
      Dated<AcknowledgementPolicy> policies,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone,
      OrganisationCalendar calendar,
      @ConfigProperty(name = "recourse.rules.products.payments") Optional<Set<String>> payments) {
    this.templates = templates;
    this.letters = letters;
    this.needs = needs;
    this.promises = promises;
    this.policies = policies;
    this.zone = zone;
    this.calendar = calendar;
    this.payments = payments.orElse(Set.of());
  }

  /**
   * Writes the acknowledgement and keeps it on record; refused by a way the customer asked us not
   * to use.
   *
   * @param feeling the feeling to name; null where none is known
   */
  public Letter acknowledge(
      Complaint complaint, Channel channel, @Nullable Emotion feeling, String by, Instant at) {
    AcknowledgementPolicy rule = policies.at(at);
    Optional<LocalDate> answerBy =
        rule.answerBy(
            complaint.product(),
            complaint.receivedAt(),
            promises.due(complaint.id(), ClockKind.RESOLVE),
            new AnswerLimit(calendar.current(), payments));
    LetterFormat format =
        templates.lay(LetterFormat.Kind.ACKNOWLEDGEMENT, channel, needsOf(complaint, channel));
    Map<String, Object> content = content(complaint, format);
    content.put("feeling", feeling == null ? "" : templates.feeling(format, feeling));
    content.put("answerBy", answerBy.map(day -> spelled(day, format)).orElse(""));
    return keep(
        complaint,
        format.saying(feeling, rule.version(), answerBy.orElse(null)),
        templates.write(format, content),
        by,
        at);
  }

  /** Writes how far we are and keeps it on record; refused as above. */
  public Letter progress(
      Complaint complaint, Channel channel, String message, String by, Instant at) {
    LetterFormat format =
        templates.lay(LetterFormat.Kind.PROGRESS, channel, needsOf(complaint, channel));
    Map<String, Object> content = content(complaint, format);
    content.put("message", message);
    return keep(complaint, format, templates.write(format, content), by, at);
  }

  private CustomerNeeds needsOf(Complaint complaint, Channel channel) {
    CustomerNeeds known = needs.of(complaint.customerRef());
    known.requireWelcome(channel);
    return known;
  }

  private Map<String, Object> content(Complaint complaint, LetterFormat format) {
    String name = complaint.customer().name();
    Map<String, Object> content = new HashMap<>();
    content.put("name", name == null ? "" : name);
    content.put("product", complaint.product());
    content.put("reference", complaint.reference());
    content.put("received", spelled(LocalDate.ofInstant(complaint.receivedAt(), zone), format));
    return content;
  }

  private Letter keep(
      Complaint complaint, LetterFormat format, String body, String by, Instant at) {
    Letter letter =
        new Letter(Identity.next(), complaint.id(), complaint.customerRef(), format, body, by, at);
    letters.save(letter);
    return letter;
  }

  private static String spelled(LocalDate day, LetterFormat format) {
    Locale locale =
        CustomerNeeds.DEFAULT_LANGUAGE.equals(format.language())
            ? Locale.UK
            : Locale.forLanguageTag(format.language());
    return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }
}

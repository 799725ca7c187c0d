package recourse.resolution.letters;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.LetterKind;
import recourse.resolution.redress.RedressView;
import recourse.resolution.redress.rights.LetterItem;
import recourse.resolution.redress.rights.LetterRequirement;

/**
 * Writes letters from what the case knows and what the rules require. It does not know the
 * customer's name, which never leaves intake: letters are addressed by their reference.
 */
@NullUnmarked // still to be annotated
@ApplicationScoped
public class LetterWriter {
  private static final String TEMPLATE = "letters/answer.html";

  private final Engine engine;

  LetterWriter(Engine engine) {
    this.engine = engine;
  }

  /**
   * Writes a letter and checks it.
   *
   * @param form what its reader needs
   * @param required what the rules that are on require in it
   * @param redress what was offered in the case
   * @param day of the letter
   */
  public WrittenLetter write(
      LetterOrder order,
      LetterForm form,
      LetterBasis basis,
      List<RedressView.Item> redress,
      List<LetterRequirement> required,
      OrganisationSettings organisation,
      LocalDate day) {
    Phrases phrases = Phrases.of(form);
    Map<LetterItem, String> told = told(phrases, order, basis, redress, organisation);
    Map<String, Object> content = new HashMap<>();
    content.put("organisation", organisation.name());
    content.put("address", organisation.address().orElse(""));
    content.put("language", phrases.language());
    content.put("say", phrases.fixed());
    content.put("languageWanted", phrases.languageWanted(form));
    content.put("largePrint", form.largePrint());
    content.put("title", phrases.title(order.letter()));
    content.put("date", phrases.spelled(day));
    content.put("reference", basis.reference() == null ? "" : basis.reference());
    content.put("opening", opening(phrases, order, basis));
    content.put("answer", isAnswer(order.letter()));
    content.put("outcome", told.getOrDefault(LetterItem.DECISION, ""));
    content.put("reasons", paragraphs(told.get(LetterItem.REASONS)));
    content.put("message", paragraphs(order.message()));
    content.put("delay", paragraphs(told.get(LetterItem.DELAY_EXPLAINED)));
    content.put("expected", told.getOrDefault(LetterItem.EXPECTED_DATE, ""));
    content.put("actions", isAnswer(order.letter()) ? basis.actions() : List.of());
    content.put("remedies", isAnswer(order.letter()) ? phrases.remedies(redress) : List.of());
    content.put("outstanding", paragraphs(order.outstanding()));
    content.put("rights", rights(required, told));
    content.put("policies", isAnswer(order.letter()) ? cited(phrases, basis) : List.of());
    content.put("enclosures", order.enclosures().stream().map(phrases::enclosure).toList());
    String html = engine.getTemplate(TEMPLATE).data(content).render();
    String text = MarkupReader.text(html);
    return new WrittenLetter(
        order.letter(),
        isAnswer(order.letter()) ? basis.round() : null,
        html,
        text,
        phrases.language(),
        form,
        LetterChecklist.of(required, told, text));
  }

  private static boolean isAnswer(LetterKind letter) {
    return letter == LetterKind.FINAL_RESPONSE || letter == LetterKind.SUMMARY_RESOLUTION;
  }

  private static List<String> cited(Phrases phrases, LetterBasis basis) {
    return basis.citations().stream().map(c -> phrases.cited(c.policy(), c.version())).toList();
  }

  private static String opening(Phrases phrases, LetterOrder order, LetterBasis basis) {
    String made = phrases.madeAComplaint(basis.receivedAt(), basis.product());
    return order.letter() == LetterKind.SUMMARY_RESOLUTION ? made + phrases.resolved() : made;
  }

  private static Map<LetterItem, String> told(
      Phrases phrases,
      LetterOrder order,
      LetterBasis basis,
      List<RedressView.Item> redress,
      OrganisationSettings organisation) {
    Map<LetterItem, String> told = new EnumMap<>(LetterItem.class);
    tell(
        told,
        LetterItem.MADE_AND_RESOLVED,
        phrases.madeAComplaint(basis.receivedAt(), basis.product()) + phrases.resolved());
    tell(told, LetterItem.MATTER, basis.product());
    if (basis.outcome() != null) {
      tell(told, LetterItem.DECISION, phrases.outcome(basis.outcome()));
      tell(told, LetterItem.STAGE, phrases.stage(basis.round()));
      tell(told, LetterItem.REASONS, basis.reasons());
    }
    tell(told, LetterItem.DELAY_EXPLAINED, order.reasonForDelay());
    tell(
        told,
        LetterItem.EXPECTED_DATE,
        order.expectedBy() == null ? null : phrases.expected(order.expectedBy()));
    tell(told, LetterItem.REMEDY, phrases.firstRemedy(redress, order.message()));
    tell(told, LetterItem.OUTSTANDING, order.outstanding());
    tell(told, LetterItem.NEXT_STAGE, organisation.nextStage().orElse(null));
    tell(told, LetterItem.ADR_SCHEME, organisation.adr().map(phrases::adr).orElse(null));
    tell(told, LetterItem.TIME_LIMITS, timeLimits(order.timeLimits(), organisation.timeLimits()));
    tell(
        told,
        LetterItem.OMBUDSMAN_LEAFLET,
        order.enclosures().contains(LetterOrder.Enclosure.OMBUDSMAN_LEAFLET)
            ? phrases.enclosure(LetterOrder.Enclosure.OMBUDSMAN_LEAFLET)
            : null);
    return told;
  }

  private static String timeLimits(
      LetterOrder.TimeLimits which, OrganisationSettings.TimeLimits texts) {
    if (which == null) {
      return null;
    }
    Optional<String> text =
        switch (which) {
          case NOT_WAIVED -> texts.notWaived();
          case OUT_OF_TIME -> texts.outOfTime();
          case WAIVED -> texts.waived();
        };
    return text.orElse(null);
  }

  private static void tell(Map<LetterItem, String> told, LetterItem item, String text) {
    if (text != null && !text.isBlank()) {
      told.put(item, text);
    }
  }

  /** What the rules let the customer know beside the answer itself, each once. */
  private static List<String> rights(
      List<LetterRequirement> required, Map<LetterItem, String> told) {
    Set<String> all = new LinkedHashSet<>();
    for (LetterRequirement r : required) {
      String saying = LetterChecklist.saying(r, told);
      if (Phrases.IN_RIGHTS.contains(r.rule().item()) && saying != null) {
        all.add(saying);
      }
    }
    return List.copyOf(all);
  }

  private static List<String> paragraphs(String text) {
    List<String> all = new ArrayList<>();
    for (String paragraph : text == null ? new String[0] : text.split("\\R\\s*\\R", -1)) {
      if (!paragraph.isBlank()) {
        all.add(MarkupReader.printable(paragraph.strip()));
      }
    }
    return all;
  }
}

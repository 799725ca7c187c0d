package recourse.intake.letters;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.conversation.DemeanourNote;
import recourse.intake.conversation.Emotion;
import recourse.intake.needs.CustomerNeeds;

/**
 * The templates, by kind, form and language: {@code letters/acknowledgement-plain.en.txt}. Plain
 * language and large print are forms and layouts of their own; what a template cannot do, such as
 * Braille, stands on the letter for whoever sends it.
 */
@ApplicationScoped
class LetterTemplates {
  private static final String FOLDER = "letters/";

  private final Engine engine;

  LetterTemplates(Engine engine) {
    this.engine = engine;
  }

  /** Chooses form, language and layout for a customer. */
  LetterFormat lay(LetterFormat.Kind kind, Channel channel, CustomerNeeds needs) {
    String form = form(channel, needs.adjustments());
    boolean translated = template(kind, form, needs.language()) != null;
    return new LetterFormat(
        kind,
        channel,
        form,
        translated ? needs.language() : CustomerNeeds.DEFAULT_LANGUAGE,
        needs.language(),
        LetterFormat.mediaType(
            !DemeanourNote.isSpoken(channel) && needs.adjustments().contains("LARGE_PRINT")),
        needs.adjustments(),
        null,
        null,
        null);
  }

  private static String form(Channel channel, List<String> adjustments) {
    if (DemeanourNote.isSpoken(channel)) {
      return "spoken";
    }
    if (adjustments.contains("PLAIN_LANGUAGE")) {
      return "plain";
    }
    return channel == Channel.LIVE_CHAT || channel == Channel.SOCIAL ? "short" : "full";
  }

  /** The word for a feeling in the language of the format. */
  String feeling(LetterFormat format, Emotion emotion) {
    return engine
        .getTemplate(FOLDER + "feeling." + format.language() + ".txt")
        .data("emotion", emotion.name())
        .render()
        .trim();
  }

  /** The text. */
  String write(LetterFormat format, Map<String, Object> content) {
    Template template =
        Objects.requireNonNull(template(format.kind(), format.form(), format.language()));
    String text = template.data(content).render().strip().replaceAll("\\n{3,}", "\n\n");
    return format.isLargePrint()
        ? engine
            .getTemplate(FOLDER + "large-print.html")
            .data("language", format.language())
            .data("paragraphs", List.of(text.split("\\n\\s*\\n")))
            .render()
        : text;
  }

  private @Nullable Template template(LetterFormat.Kind kind, String form, String language) {
    String name = kind.name().toLowerCase(Locale.ROOT) + "-" + form + "." + language + ".txt";
    return engine.getTemplate(FOLDER + name);
  }
}

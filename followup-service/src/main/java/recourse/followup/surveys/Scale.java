package recourse.followup.surveys;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A score on the page.
 *
 * @param name of the field: {@code csat}, {@code ces}, {@code nps}
 * @param required whether an answer needs it
 * @param scores from the lowest to the highest
 */
@TemplateData
public record Scale(String name, boolean required, List<String> scores) {
  /** The three scores of the survey: satisfaction, ease, recommendation. */
  static final List<Scale> ALL =
      List.of(of("csat", true, 1, 5), of("ces", false, 1, 7), of("nps", false, 0, 10));

  private static Scale of(String name, boolean required, int lowest, int highest) {
    return new Scale(
        name,
        required,
        IntStream.rangeClosed(lowest, highest).mapToObj(Integer::toString).toList());
  }

  /** The name of the words that say which end is which. */
  public String hint() {
    return name + ".hint";
  }
}

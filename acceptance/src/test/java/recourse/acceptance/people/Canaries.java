package recourse.acceptance.people;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import recourse.local.Service;

/** Texts found nowhere else, one for each field that takes personal data or somebody's words. */
public final class Canaries {
  public static final String NAME = "Zyxbella Canaryname";
  public static final String EMAIL = "zyxbella.canarymail@mail.test";
  public static final String PHONE = "+44 7700 903141592";
  public static final String NARRATIVE = "zyx-canary-narrative";
  public static final String DESIRED_OUTCOME = "zyx-canary-desired-outcome";
  public static final String QUESTION = "zyx-canary-question";
  public static final String ANSWER = "zyx-canary-answer";
  public static final String SUMMARY = "zyx-canary-summary";
  public static final String SOLUTION = "zyx-canary-solution";
  public static final String NOTE = "zyx-canary-escalation-note";
  public static final String SITUATION = "zyx-canary-situation";
  public static final String TASK = "zyx-canary-task";
  public static final String ACTION = "zyx-canary-action";
  public static final String ITS_RESULT = "zyx-canary-its-own-result";
  public static final String RESULT = "zyx-canary-final-result";
  public static final String REOPENING = "zyx-canary-reopening";
  public static final String REASONS = "zyx-canary-reasons";
  public static final String RATIONALE = "zyx-canary-rationale";
  public static final String COUNTER = "zyx-canary-counter-proposal";
  public static final String LETTER = "zyx-canary-letter";
  public static final String RESPONSIBILITY = "zyx-canary-responsibility";
  public static final String PROMISE = "zyx-canary-promised-action";
  public static final String TO_DO = "zyx-canary-to-do";
  public static final String EVIDENCE = "zyx-canary-evidence";
  public static final String FINDING = "zyx-canary-finding";
  public static final String APPLICATION = "zyx-canary-application";
  public static final String WEIGHT = "zyx-canary-weight";
  public static final String SYMPTOM = "zyx-canary-symptom";
  public static final String WHY = "zyx-canary-why";
  public static final String REFLECTION = "zyx-canary-reflection";
  public static final String SUGGESTION = "zyx-canary-suggestion";
  public static final String COMMENT = "zyx-canary-comment";
  public static final String REMARK = "zyx-canary-review-remark";
  public static final String COACHING = "zyx-canary-coaching-note";

  public static final String CONTACT_NOTE = "zyx-canary-contact-note";
  public static final String CLARIFYING = "zyx-canary-clarifying";
  public static final String CLARIFIED = "zyx-canary-clarified";
  public static final String REASON = "zyx-canary-reason-underneath";
  public static final String TONE = "zyx-canary-tone";
  public static final String CIRCUMSTANCES = "zyx-canary-circumstances";
  public static final String HEAT_EVIDENCE = "zyx-canary-heat-evidence";
  public static final String HEAT_RESPONSIBILITY = "zyx-canary-heat-responsibility";
  public static final String NEXT_STEP = "zyx-canary-next-step";
  public static final String PROGRESS = "zyx-canary-progress";
  public static final String FILE_NAME = "zyx-canary-file-name";
  public static final String FILE = "zyx-canary-file-content";
  public static final String OF_THE_CRM = "zyx-canary-of-the-crm";
  public static final String NON_VERBAL = "zyx-canary-non-verbal";
  public static final String HEADER = "zyx-canary-header-of-a-message";
  public static final String IMPORTED = "zyx-canary-imported";
  public static final String IMPORTED_NAME = "zyx-canary-imported-name";
  public static final String REFUSED_LINE = "zyx-canary-refused-line";
  public static final String REGISTERED_BY_CRM = "zyx-canary-registered-by-crm";
  public static final String CORRECTED = "zyx-canary-corrected-name";

  private static final Set<String> FRONT_DOOR =
      Set.of(
          NAME,
          EMAIL,
          PHONE,
          NARRATIVE,
          DESIRED_OUTCOME,
          SUMMARY,
          CONTACT_NOTE,
          CLARIFYING,
          CLARIFIED,
          REASON,
          TONE,
          CIRCUMSTANCES,
          HEAT_EVIDENCE,
          HEAT_RESPONSIBILITY,
          NEXT_STEP,
          PROGRESS,
          FILE_NAME,
          FILE,
          OF_THE_CRM,
          NON_VERBAL,
          HEADER,
          IMPORTED,
          IMPORTED_NAME,
          REFUSED_LINE,
          REGISTERED_BY_CRM,
          CORRECTED);

  private static final Map<Service, Set<String>> OWNED =
      Map.of(
          Service.INTAKE, FRONT_DOOR,
          Service.RESOLUTION,
              Set.of(
                  QUESTION,
                  ANSWER,
                  SOLUTION,
                  NOTE,
                  SITUATION,
                  TASK,
                  ACTION,
                  ITS_RESULT,
                  RESULT,
                  REASONS,
                  RATIONALE,
                  COUNTER,
                  LETTER,
                  RESPONSIBILITY,
                  PROMISE,
                  TO_DO,
                  EVIDENCE,
                  FINDING,
                  APPLICATION,
                  WEIGHT,
                  SYMPTOM,
                  WHY,
                  REFLECTION,
                  SUGGESTION,
                  REOPENING),
          Service.FOLLOWUP, Set.of(COMMENT, REMARK, COACHING),
          Service.METRICS, Set.of());

  private Canaries() {}

  /** Those that may not be read in a service's database; intake seals even its own. */
  public static List<String> notReadableIn(Service service) {
    return all()
        .filter(canary -> service == Service.INTAKE || !OWNED.get(service).contains(canary))
        .toList();
  }

  /** Whether any of them is heard in a text. */
  public static boolean singIn(String text) {
    return all().anyMatch(canary -> singsIn(canary, text));
  }

  /** Whether one of them is heard in a text, also where its bytes are written in hexadecimal. */
  public static boolean singsIn(String canary, String text) {
    return text.contains(canary)
        || text.contains(HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8)));
  }

  private static Stream<String> all() {
    return OWNED.values().stream().flatMap(Set::stream);
  }
}

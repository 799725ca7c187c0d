package recourse.resolution.letters;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.LetterIssued;
import recourse.contract.LetterKind;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * A letter that rules ask for, as it was issued, with the checklist it was issued by. It never
 * changes; only an erasure takes its text.
 */
@NullUnmarked // still to be annotated
@Entity
@Table(name = "letter")
public class CaseLetter extends Aggregate implements HoldsWords {
  @Id private UUID id;
  private UUID complaintId;
  private int number;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  private Integer round;
  private Instant issuedAt;
  private String issuedBy;
  @Words private String html;
  private String language;
  private String[] applied = {};

  @ElementCollection
  @CollectionTable(name = "letter_item", joinColumns = @JoinColumn(name = "letter_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<LetterLine> items = new ArrayList<>();

  /** For the store only. */
  protected CaseLetter() {}

  @Override
  public UUID wordsOf() {
    return complaintId;
  }

  /**
   * What identifies a letter.
   *
   * @param number 1 for the first of its case
   * @param round of the resolution it is about; null when it is about none
   */
  public record Heading(UUID complaintId, int number, LetterKind kind, Integer round) {}

  /**
   * What a letter says and how.
   *
   * @param language it is written in
   */
  public record Body(String html, String language, LetterChecklist checklist, LetterForm form) {}

  /** Issues a letter; refused while a rule or the reader's needs miss something in it. */
  public static CaseLetter issue(UUID id, Heading heading, Body body, String by, Instant at) {
    refuseIncomplete(body.checklist());
    body.form().refuseUnmet();
    CaseLetter letter = new CaseLetter();
    letter.id = id;
    letter.complaintId = heading.complaintId();
    letter.number = heading.number();
    letter.kind = heading.kind();
    letter.round = heading.round();
    letter.html = body.html();
    letter.language = body.language();
    letter.applied = body.form().applied();
    letter.issuedBy = by;
    letter.issuedAt = at;
    body.checklist().lines().forEach(line -> letter.items.add(LetterLine.of(line)));
    letter.raise(
        new LetterIssued(
            letter.complaintId, at, letter.number, letter.kind, letter.round, letter.issuedBy));
    return letter;
  }

  /** Its text as it was issued; refused after an erasure. */
  public String html() {
    if (html == null) {
      throw new Refusal(LetterReason.FORGOTTEN, "The customer was erased.");
    }
    return html;
  }

  /** Forgets what was written. */
  public void forget() {
    html = null;
    language = null;
    applied = new String[0];
  }

  /** The number of the letter within its case. */
  public int number() {
    return number;
  }

  /** The letter as it is shown, without its text. */
  public View view() {
    return new View(
        number,
        kind,
        round,
        issuedAt,
        issuedBy,
        html == null,
        language,
        List.of(applied),
        items.stream().map(LetterLine::shown).toList());
  }

  /**
   * A letter as it is shown, without its text.
   *
   * @param language it was written in; null once forgotten
   * @param applied the adjustments it was written with; empty once forgotten
   */
  public record View(
      int number,
      LetterKind letter,
      Integer round,
      Instant issuedAt,
      String issuedBy,
      boolean forgotten,
      String language,
      List<String> applied,
      List<LetterChecklist.Line> checklist) {}

  private static void refuseIncomplete(LetterChecklist checklist) {
    List<LetterChecklist.Line> missing = checklist.missing();
    if (!missing.isEmpty()) {
      throw new Refusal(
          LetterReason.INCOMPLETE,
          missing.stream()
              .map(
                  line ->
                      "%s (%s, %s): %s"
                          .formatted(line.item(), line.paragraph(), line.version(), line.advice()))
              .collect(Collectors.joining(" ", "Missing: ", "")));
    }
  }
}

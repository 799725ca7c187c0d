package recourse.followup.coaching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import recourse.followup.quality.ReviewReason;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/**
 * A note between a supervisor and one person, or the people of one team, who are named in it:
 * nobody else ever sees it, whatever their role.
 */
@Entity
@Table(name = "coaching_note")
public class CoachingNote extends Aggregate implements HoldsWords {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String supervisor;
  private String team;
  private UUID complaintId;
  private UUID objectiveId;
  private LocalDate dueBy;
  private Integer percent;
  @Words private String words;
  private Instant writtenAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "coaching_note_person", joinColumns = @JoinColumn(name = "note_id"))
  @Column(name = "person")
  private Set<String> people = new TreeSet<>();

  protected CoachingNote() {}

  /** The complaint it comes from; a note that comes from none is its own. */
  @Override
  public UUID wordsOf() {
    return complaintId == null ? id : complaintId;
  }

  /** What a note is about. */
  public enum Kind {
    /** What is to be reached, and by when. */
    OBJECTIVE,
    /** How far an objective is. */
    PROGRESS,
    /** Something was done well. */
    RECOGNITION,
    /** What could be done better, from a real case. */
    FEEDBACK
  }

  /**
   * What a note says.
   *
   * @param kind what it is about
   * @param words in the supervisor's words
   * @param complaintId the case it comes from, or null
   * @param dueBy of an objective
   * @param percent of progress, 0 to 100
   */
  public record Content(
      Kind kind, String words, UUID complaintId, LocalDate dueBy, Integer percent) {
    private void expect(boolean fits, String field, String otherwise) {
      if (!fits) {
        throw new Refusal(ReviewReason.NOTE_INCOMPLETE, field, otherwise);
      }
    }
  }

  /** A supervisor writes to people, of a team or not: an objective, recognition or feedback. */
  public static CoachingNote write(
      String supervisor, Set<String> people, String team, Content content, Instant at) {
    content.expect(content.kind() != Kind.PROGRESS, "objectiveId", "The objective of a progress.");
    content.expect(
        (content.kind() == Kind.OBJECTIVE) == (content.dueBy() != null),
        "dueBy",
        "A day for an objective, and none for anything else.");
    content.expect(content.percent() == null, "percent", "Only of a progress.");
    content.expect(!people.isEmpty(), "people", "At least one person.");
    content.expect(!people.contains(supervisor), "people", "Somebody else than oneself.");
    CoachingNote note = of(content, at);
    note.supervisor = supervisor;
    note.people = new TreeSet<>(people);
    note.team = team;
    return note;
  }

  /** How far this objective is, from either side; seen by the same people. */
  public CoachingNote progress(String by, Content content, Instant at) {
    expectVisibleTo(by);
    content.expect(kind == Kind.OBJECTIVE, "objectiveId", "An objective.");
    content.expect(content.kind() == Kind.PROGRESS, "kind", "PROGRESS, for an objective.");
    content.expect(content.percent() != null, "percent", "0 to 100.");
    content.expect(content.dueBy() == null, "dueBy", "Only of an objective.");
    CoachingNote note = of(content, at);
    note.objectiveId = id;
    note.supervisor = supervisor;
    note.people = new TreeSet<>(people);
    note.team = team;
    return note;
  }

  private static CoachingNote of(Content content, Instant at) {
    CoachingNote note = new CoachingNote();
    note.id = Identity.next();
    note.kind = content.kind();
    note.words = content.words();
    note.complaintId = content.complaintId();
    note.dueBy = content.dueBy();
    note.percent = content.percent();
    note.writtenAt = at;
    return note;
  }

  /** Refuses as unknown, to everybody but the supervisor and the people it is for. */
  public void expectVisibleTo(String person) {
    if (!supervisor.equals(person) && !people.contains(person)) {
      throw new Refusal(CommonReason.UNKNOWN, "There is none of id " + id);
    }
  }

  /** The customer of the case is forgotten: what was written about it goes. */
  public void forgetWords() {
    words = null;
  }

  public UUID id() {
    return id;
  }

  /** Who leads the conversation. */
  public String supervisor() {
    return supervisor;
  }

  /** Whom it is for. */
  public Set<String> people() {
    return Set.copyOf(people);
  }

  /** The team it is about, or null. */
  public String team() {
    return team;
  }

  /** The objective a progress belongs to, or null. */
  public UUID objectiveId() {
    return objectiveId;
  }

  /** What it says; the words are null once they were forgotten. */
  public Content content() {
    return new Content(kind, words, complaintId, dueBy, percent);
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}

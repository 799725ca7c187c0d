package recourse.followup.coaching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private List<String> people;
  private @Nullable String team;
  private @Nullable UUID complaintId;
  private @Nullable UUID objectiveId;
  private @Nullable LocalDate dueBy;
  private @Nullable Integer percent;
  @Words private @Nullable String words;
  private Instant writtenAt;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected CoachingNote() {}

  private CoachingNote(
      String supervisor,
      Collection<String> people,
      @Nullable String team,
      @Nullable UUID objectiveId,
      Content content,
      Instant at) {
    id = Identity.next();
    kind = content.kind();
    this.supervisor = supervisor;
    this.people = people.stream().sorted().toList();
    this.team = team;
    complaintId = content.complaintId();
    this.objectiveId = objectiveId;
    dueBy = content.dueBy();
    percent = content.percent();
    words = content.words();
    writtenAt = at;
  }

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
   * @param words in the supervisor's words, until they were forgotten
   * @param complaintId the case it comes from, if it comes from one
   * @param dueBy of an objective
   * @param percent of progress, 0 to 100
   */
  public record Content(
      Kind kind,
      @Nullable String words,
      @Nullable UUID complaintId,
      @Nullable LocalDate dueBy,
      @Nullable Integer percent) {
    private void expect(boolean fits, String field, String otherwise) {
      if (!fits) {
        throw new Refusal(CoachingReason.NOTE_INCOMPLETE, field, otherwise);
      }
    }
  }

  /** A supervisor writes to people, of a team or not: an objective, recognition or feedback. */
  static CoachingNote write(
      String supervisor, Set<String> people, @Nullable String team, Content content, Instant at) {
    content.expect(content.kind() != Kind.PROGRESS, "objectiveId", "The objective of a progress.");
    content.expect(
        (content.kind() == Kind.OBJECTIVE) == (content.dueBy() != null),
        "dueBy",
        "A day for an objective, and none for anything else.");
    content.expect(content.percent() == null, "percent", "Only of a progress.");
    content.expect(!people.isEmpty(), "people", "At least one person.");
    content.expect(!people.contains(supervisor), "people", "Somebody else than oneself.");
    return new CoachingNote(supervisor, people, team, null, content, at);
  }

  /** How far this objective is, from either side; seen by the same people. */
  CoachingNote progress(String by, Content content, Instant at) {
    expectVisibleTo(by);
    content.expect(kind == Kind.OBJECTIVE, "objectiveId", "An objective.");
    content.expect(content.kind() == Kind.PROGRESS, "kind", "PROGRESS, for an objective.");
    content.expect(content.percent() != null, "percent", "0 to 100.");
    content.expect(content.dueBy() == null, "dueBy", "Only of an objective.");
    return new CoachingNote(supervisor, people, team, id, content, at);
  }

  /** Refuses as unknown, to everybody but the supervisor and the people it is for. */
  void expectVisibleTo(String person) {
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

  Instant writtenAt() {
    return writtenAt;
  }

  /** As those it concerns see it. */
  CoachingNoteView view() {
    return new CoachingNoteView(
        id,
        kind,
        supervisor,
        people,
        team,
        objectiveId,
        complaintId,
        dueBy,
        percent,
        words,
        writtenAt);
  }
}

package recourse.spine.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import recourse.contract.Channel;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;

/** An aggregate of one row: what is searched in columns, what lives inside in documents. */
@Entity
@DynamicUpdate
public class Notebook extends Aggregate implements HoldsWords {
  @Id private UUID id;
  private String shelf;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Words private String title;
  @Document private List<Note> notes = new ArrayList<>();
  @Document private Outline outline = new Outline();

  protected Notebook() {}

  public Notebook(UUID id, String shelf, String title, Instant at) {
    this.id = id;
    this.shelf = shelf;
    this.title = title;
    begunAt = at;
  }

  public record Note(
      @Words String text, Channel channel, Instant at, LocalDate day, BigDecimal worth, int page) {
    public Note strikeOut() {
      return new Note(null, channel, at, day, worth, page);
    }
  }

  /** A part that is changed in place. */
  public static class Outline {
    @Words private String purpose;
    private Duration took;
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<String, Integer> pages = new LinkedHashMap<>();

    public String purpose() {
      return purpose;
    }

    public Duration took() {
      return took;
    }

    public List<Chapter> chapters() {
      return chapters;
    }

    public Map<String, Integer> pages() {
      return pages;
    }

    public boolean isUnused() {
      return chapters.isEmpty();
    }
  }

  public record Chapter(String number, List<Note> notes) {}

  @Override
  public UUID wordsOf() {
    return id;
  }

  public UUID id() {
    return id;
  }

  public String shelf() {
    return shelf;
  }

  public Instant begunAt() {
    return begunAt;
  }

  public String title() {
    return title;
  }

  public List<Note> notes() {
    return List.copyOf(notes);
  }

  public Outline outline() {
    return outline;
  }

  public void note(Note note) {
    notes.add(note);
  }

  public void strikeOut(int number) {
    notes.set(number - 1, notes.get(number - 1).strikeOut());
  }

  public void plan(String purpose, Duration took) {
    outline.purpose = purpose;
    outline.took = took;
  }

  public void number(String chapter, int page, List<Note> about) {
    outline.chapters.add(new Chapter(chapter, about));
    outline.pages.put(chapter, page);
  }

  public void moveTo(String otherShelf) {
    shelf = otherShelf;
  }

  public void takeOver(Notebook other) {
    notes.addAll(other.notes);
  }
}

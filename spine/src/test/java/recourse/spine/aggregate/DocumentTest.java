package recourse.spine.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.spine.sealing.WordKeys;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.stage.Notebook;
import recourse.spine.stage.Notebook.Note;
import recourse.spine.stage.Notebooks;
import recourse.spine.testing.DocumentFields;
import recourse.spine.testing.SealedColumns;

/** An aggregate of one row, with documents in it. */
@QuarkusTest
class DocumentTest {
  private static final String CANARY = "Polly Canary";
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");

  @Inject Notebooks notebooks;
  @Inject EntityManager session;
  @Inject UserTransaction transaction;
  @Inject SqlTemplate db;
  @Inject WordKeys keys;
  @Inject SealedColumns lying;

  private final UUID id = UUID.randomUUID();
  private Statistics statistics;

  @BeforeEach
  void count() {
    statistics = session.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
  }

  @Test
  void shouldComeBackAsItWas() {
    // given
    Notebook written = notebook(id);

    // when
    notebooks.add(written);

    // then
    Notebook read = notebooks.read(id, found -> found);
    assertThat(read.title()).isEqualTo(CANARY + " title");
    assertThat(read.notes()).isEqualTo(written.notes());
    assertThat(read.outline()).usingRecursiveComparison().isEqualTo(written.outline());
  }

  @Test
  void shouldReadAsJsonWithWhatIsNullLeftOut() {
    // when
    notebooks.add(notebook(id));

    // then
    assertThat(text("notes->1->>'at'")).isEqualTo(NOON.toString());
    assertThat(text("notes->1->>'channel'")).isEqualTo("EMAIL");
    assertThat(text("notes->1->>'day'")).isEqualTo("2026-03-02");
    assertThat(text("outline->>'took'")).isEqualTo("PT1H30M");
    assertThat(text("jsonb_exists(notes->0, 'day')")).isEqualTo("false");
    assertThat(text("jsonb_exists(outline, 'unused')"))
        .as("a method is no field")
        .isEqualTo("false");
  }

  @Test
  void shouldLoadInOneStatementAndSaveInOne() throws Exception {
    // given
    notebooks.add(notebook(id));
    statistics.clear();

    // when
    transaction.begin();
    Notebook found = notebooks.get(id);
    assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    found.note(note("more"));
    found.plan("another", Duration.ofMinutes(2));
    found.moveTo("upstairs");
    notebooks.save(found);
    transaction.commit();

    // then
    assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
    assertThat(statistics.getEntityUpdateCount()).isEqualTo(1);
    assertThat(notebooks.read(id, Notebook::notes)).hasSize(3).contains(note("more"));
  }

  @Test
  void shouldNoticeWhatChangesInside() {
    // given
    notebooks.add(notebook(id));

    // when
    notebooks.change(id, found -> found.outline().chapters().get(0).notes().add(note("deep")));
    notebooks.change(id, found -> found.outline().pages().put("1", 77));
    notebooks.change(id, found -> found.strikeOut(1));

    // then
    Notebook.Outline outline = notebooks.read(id, Notebook::outline);
    assertThat(outline.chapters().get(0).notes()).contains(note("deep"));
    assertThat(outline.pages()).containsEntry("1", 77);
    assertThat(notebooks.read(id, Notebook::notes).get(0).text()).isNull();
  }

  @Test
  void shouldWriteNothingWhereNothingChanged() {
    // given
    notebooks.add(notebook(id));
    statistics.clear();

    // when
    notebooks.change(id, found -> found.plan(CANARY + " purpose", Duration.ofMinutes(90)));

    // then
    assertThat(statistics.getEntityUpdateCount()).isZero();
    assertThat(notebooks.read(id, Notebook::version)).isZero();
  }

  @Test
  void shouldWriteADocumentOnlyWhenItChanged() {
    // given
    notebooks.add(notebook(id));

    // when
    notebooks.change(id, found -> found.moveTo("upstairs"));

    // then
    assertThat(text("shelf")).isEqualTo("upstairs");
    assertThat(timesWritten()).isZero();
    notebooks.change(id, found -> found.strikeOut(1));
    assertThat(timesWritten()).isEqualTo(1);
  }

  @Test
  void shouldPassOverWhatIsNotKnownAnyMore() {
    // given
    notebooks.add(notebook(id));
    change("outline = outline - 'took' || '{\"colour\": \"red\"}'");

    // then
    assertThat(notebooks.read(id, Notebook::outline).took()).isNull();
    assertThat(notebooks.read(id, Notebook::outline).purpose()).isEqualTo(CANARY + " purpose");
  }

  @Test
  void shouldLeaveNoWordReadableInTheRow() {
    // when
    notebooks.add(notebook(id));

    // then
    assertThat(text("notebook::text")).doesNotContain(CANARY).doesNotContain("Canary");
    assertThat(owners()).hasSize(5).containsOnly(id);
  }

  @Test
  void shouldTellWhichTextLiesSealed() {
    DocumentFields fields = DocumentFields.of(List.of(Notebook.class));
    assertThat(fields.sealed())
        .containsExactly(
            "notebook.notes.text", "notebook.outline.purpose", "notebook.outline.text");
    assertThat(fields.open()).containsExactly("notebook.outline.number");
  }

  @Test
  void shouldFindWhatWasPlanted() throws Exception {
    // given
    notebooks.add(notebook(id));
    byte[] planted = sealed("planted");

    // when
    int places = lying.plant("notebook.outline.text", "id = '" + id + "'", planted);

    // then
    assertThat(places).isEqualTo(1);
    assertThat(lying.values("notebook.outline.text", "id = '" + id + "'")).containsExactly(planted);
    assertThat(notebooks.read(id, Notebook::outline).chapters().get(0).notes())
        .extracting(Note::text)
        .containsExactly("planted");
  }

  @Test
  void shouldKeepEmptyWordsAsNothing() {
    // given
    notebooks.add(new Notebook(id, "here", "", NOON));

    // when
    notebooks.change(id, found -> found.note(note("")));

    // then
    assertThat(notebooks.read(id, Notebook::notes)).containsExactly(note(""));
    assertThat(notebooks.read(id, Notebook::title)).isEmpty();
    assertThat(text("notes->0->>'text'")).isEmpty();
  }

  @Test
  void shouldSealEachWithTheKeyOfItsOwnInOneBatch() {
    // given
    UUID other = UUID.randomUUID();

    // when
    notebooks.add(notebook(id), notebook(other));

    // then
    assertThat(owners()).containsOnly(id);
    assertThat(owners(other)).containsOnly(other);
    assertThat(notebooks.read(other, Notebook::notes)).hasSize(2).contains(note("second"));
  }

  @Test
  void shouldSealAnewWhatAnotherTakesOver() throws Exception {
    // given
    UUID other = UUID.randomUUID();
    notebooks.add(notebook(id), new Notebook(other, "here", "theirs", NOON));

    // when
    notebooks.change(other, taker -> taker.takeOver(notebooks.get(id)));

    // then
    assertThat(owners(other)).hasSize(3).containsOnly(other);
    assertThat(owners()).containsOnly(id);
  }

  @Test
  void shouldNeedNoKeyWhereNoWordIsNew() throws Exception {
    // given
    notebooks.add(notebook(id));
    String word = text("notes->1->>'text'");

    // when
    notebooks.change(id, found -> found.strikeOut(1));

    // then
    assertThat(text("notes->1->>'text'")).as("sealed as it was").isEqualTo(word);
    notebooks.change(id, found -> found.note(note("third")));
    assertThat(text("notes->1->>'text'")).isEqualTo(word);
    assertThat(notebooks.read(id, Notebook::notes))
        .extracting(Note::text)
        .containsExactly(null, CANARY + " second", CANARY + " third");
  }

  @Test
  void shouldReadNoWordWhoseKeyWasDestroyed() throws Exception {
    // given
    UUID other = UUID.randomUUID();
    notebooks.add(notebook(id), notebook(other));

    // when
    destroyKey(id);

    // then
    Notebook read = notebooks.read(id, found -> found);
    assertThat(read.title()).isNull();
    assertThat(read.notes()).extracting(Note::text).containsOnlyNulls();
    assertThat(read.notes()).extracting(Note::page).containsExactly(7, 7);
    assertThat(read.outline().purpose()).isNull();
    assertThat(notebooks.read(other, Notebook::title)).isEqualTo(CANARY + " title");
  }

  @Test
  void shouldNotBringBackWhatWasRead() throws Exception {
    // given
    notebooks.add(notebook(id));

    // when
    transaction.begin();
    Notebook found = notebooks.get(id);
    keys.destroy(id);
    found.note(note("new"));
    notebooks.save(found);
    transaction.commit();

    // then
    assertThat(notebooks.read(id, Notebook::notes))
        .extracting(Note::text)
        .containsExactly(null, null, CANARY + " new");
  }

  private static Notebook notebook(UUID id) {
    Notebook notebook = new Notebook(id, "downstairs", CANARY + " title", NOON);
    notebook.note(new Note(CANARY + " first", null, null, null, null, 7));
    notebook.note(note("second"));
    notebook.plan(CANARY + " purpose", Duration.ofMinutes(90));
    notebook.number("1", 5, new ArrayList<>(List.of(note("within"))));
    notebook.number("2", 9, new ArrayList<>());
    return notebook;
  }

  private static Note note(String text) {
    return new Note(
        text.isEmpty() ? "" : CANARY + " " + text,
        Channel.EMAIL,
        NOON,
        LocalDate.parse("2026-03-02"),
        new BigDecimal("12.50"),
        7);
  }

  private byte[] sealed(String text) throws Exception {
    transaction.begin();
    byte[] sealed = keys.close(text, id);
    transaction.commit();
    return sealed;
  }

  private void destroyKey(UUID owner) throws Exception {
    transaction.begin();
    keys.destroy(owner);
    transaction.commit();
  }

  private long timesWritten() {
    return db.value("select count(*) from document_written where id = ?", Row::number, id);
  }

  private String text(String column) {
    return db.value("select (" + column + ")::text from notebook where id = ?", Row::text, id);
  }

  private void change(String assignment) {
    db.change("update notebook set " + assignment + " where id = ?", id);
  }

  private List<UUID> owners() {
    return owners(id);
  }

  /** Whose keys sealed the words of a row, as they lie there. */
  private List<UUID> owners(UUID notebook) {
    return Stream.of("title", "notes.text", "outline.text", "outline.purpose")
        .flatMap(place -> lying.owners("notebook." + place, "id = '" + notebook + "'").stream())
        .toList();
  }
}

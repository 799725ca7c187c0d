package recourse.spine.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.spine.stage.Notebook;
import recourse.spine.stage.Notebooks;

@QuarkusTest
class SqlTemplateTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final String SCRAP = "insert into scrap (id, at, kind) values (?, ?, ?)";

  @Inject SqlTemplate db;
  @Inject Notebooks notebooks;
  @Inject UserTransaction transaction;

  @BeforeEach
  void clear() {
    db.change("create table if not exists scrap (id uuid, at timestamptz, kind text)");
    db.change("truncate scrap");
  }

  private record Scrap(UUID id, Instant at, Channel kind) {
    static Scrap of(Row row) throws SQLException {
      return new Scrap(row.uuid("id"), row.instant("at"), row.constant(Channel.class, "kind"));
    }
  }

  @Test
  void shouldBindAndReadEveryKindOfValue() {
    // given
    UUID id = UUID.randomUUID();

    // when
    db.change(SCRAP, id, NOON, Channel.EMAIL);
    db.change(SCRAP, id, null, null);

    // then
    assertThat(db.find("select * from scrap order by at", Scrap::of))
        .containsExactly(new Scrap(id, NOON, Channel.EMAIL), new Scrap(id, null, null));
    long count = db.value("select count(*) from scrap where id = ?", Row::number, id);
    assertThat(count).isEqualTo(2);
    assertThat(db.one("select at from scrap where kind = ?", Row::instant, Channel.EMAIL))
        .contains(NOON);
    assertThat(db.one("select at from scrap where kind = ?", Row::instant, Channel.PHONE))
        .isEmpty();
    List<?> kinds =
        db.value(
            "select ?::date as day, ?::int4 as n, ?::bytea as b, ?::numeric as d",
            row -> List.of(row.day("day"), row.integer("n"), row.bytes("b").length),
            LocalDate.parse("2026-03-01"),
            7,
            new byte[3],
            null);
    assertThat(kinds).isEqualTo(List.of(LocalDate.parse("2026-03-01"), 7, 3));
  }

  @Test
  void shouldTakeCollectionsAsArrays() {
    // given
    List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID());
    ids.forEach(id -> db.change(SCRAP, id, NOON, null));

    // then
    String among = "select id from scrap where id = any(?)";
    assertThat(db.find(among, Row::uuid, ids)).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(db.find(among, Row::uuid, List.of())).isEmpty();
    assertThat(
            db.find(
                "select * from unnest(?::uuid[], ?::timestamptz[], ?::text[]) as s(id, at, kind)",
                Scrap::of,
                ids,
                Arrays.asList(null, null),
                Arrays.asList(Channel.WEB, null)))
        .containsExactly(
            new Scrap(ids.get(0), null, Channel.WEB), new Scrap(ids.get(1), null, null));
    byte[] second =
        db.value("select (?::bytea[])[2]", Row::bytes, List.of(new byte[1], new byte[5]));
    assertThat(second).hasSize(5);
    List<String> texts =
        db.value("select ?::text[] as a", row -> row.<String>list("a"), List.of("x", "y"));
    assertThat(texts).containsExactly("x", "y");
  }

  @Test
  void shouldTakeParametersByName() {
    // given
    UUID id = UUID.randomUUID();
    Map<String, Object> values = new HashMap<>(Map.of("id", id, "at", NOON));
    values.put("kind", null);

    // when
    db.change("insert into scrap (id, at, kind) values (:id, :at::timestamptz, :kind)", values);

    // then
    assertThat(
            db.find(
                "select id from scrap where :kind::text is null or kind = :kind",
                values,
                Row::uuid))
        .containsExactly(id);
  }

  @Test
  void shouldRunAStatementForEach() {
    // when
    db.batch(SCRAP, List.of(Channel.values()), kind -> List.of(UUID.randomUUID(), NOON, kind));
    db.batch(SCRAP, List.<Channel>of(), kind -> List.of());

    // then
    long count = db.value("select count(*) from scrap", Row::number);
    assertThat(count).isEqualTo(Channel.values().length);
  }

  @Test
  void shouldHandOnLongAnswersAFewRowsAtATime() throws Exception {
    // given
    transaction.begin();
    List<Integer> numbers = new ArrayList<>();

    // when
    db.each("select * from generate_series(1, ?)", Row::integer, numbers::add, 2_500);

    // then
    transaction.commit();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 2_500).boxed().toList());
  }

  @Test
  void shouldKeepWhatFailed() {
    assertThatThrownBy(() -> db.change("select wrong"))
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(SQLException.class);
  }

  @Test
  void shouldPageThroughATable() {
    // given
    List<UUID> ids = ids(5);
    ids.forEach(id -> db.change(SCRAP, id, NOON, Channel.EMAIL));
    db.change(SCRAP, UUID.randomUUID(), NOON, Channel.PHONE);

    // when
    PageQuery first = PageQuery.by("at").is("kind", Channel.EMAIL).limit(3);
    PageQuery second = PageQuery.by("at").is("kind", Channel.EMAIL).limit(3);
    PageQuery back = PageQuery.by("at").latestFirst().where("at >= :from", "from", NOON);

    // then
    String select = "select id from scrap";
    assertThat(db.find(select, first, Row::uuid)).isEqualTo(ids.subList(0, 3));
    assertThat(db.find(select, second.after(NOON, ids.get(2)), Row::uuid))
        .isEqualTo(ids.subList(3, 5));
    assertThat(db.find(select, back.after(NOON, ids.get(1)).is("kind", null), Row::uuid))
        .contains(ids.get(0))
        .doesNotContain(ids.get(1), ids.get(2));
  }

  @Test
  void shouldPageThroughAggregates() {
    // given
    String shelf = UUID.randomUUID().toString();
    List<UUID> ids = ids(4);
    ids.forEach(id -> notebooks.add(new Notebook(id, shelf, "t", NOON)));

    // when
    List<Notebook> page =
        notebooks.shelved(
            PageQuery.by("begunAt").is("shelf", shelf).after(NOON, ids.get(0)).limit(2));

    // then
    assertThat(page).extracting(Notebook::id).isEqualTo(ids.subList(1, 3));
  }

  /** In the order of the database. */
  private List<UUID> ids(int many) {
    return db.find(
        "select gen_random_uuid() from generate_series(1, ?) order by 1", Row::uuid, many);
  }
}

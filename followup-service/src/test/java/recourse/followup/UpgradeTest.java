package recourse.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.followup.Promises.BOOK;
import static recourse.followup.Promises.MONDAY;
import static recourse.followup.Promises.POLICY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.Life;
import recourse.followup.complaints.Told;
import recourse.followup.complaints.Told.What;
import recourse.followup.deadlines.ClockPlan;
import recourse.followup.deadlines.DeadlineClock;
import recourse.followup.rules.RuleBook;

@QuarkusTest
class UpgradeTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000042");

  @Inject AgroalDataSource database;

  @Test
  void shouldKnowTheLivesOfComplaintsThatWereKnownBefore() throws SQLException, IOException {
    // given: P2, asked once, answered within the time
    try (Connection rows = database.getConnection();
        Statement statement = rows.createStatement()) {
      rows.setAutoCommit(false);
      statement.execute("create schema upgrade; set local search_path to upgrade");
      statement.execute(script("V1__followup"));
      statement.execute(
          """
          insert into known_complaint values ('%1$s', 0, 'C-1', 'EMAIL', 'customer-17',
            '2026-06-01T08:00:00Z', false, 'P2', 1, null);
          insert into deadline_clock values (gen_random_uuid(), 0, '%1$s', 'RESOLVE', 1, 'MET',
            '2026-06-01T08:00:00Z', '2026-06-08T12:00:00Z', null, null, 144000, 'P2',
            '1/2026-06-05T14:00:00Z/2026-06-08T10:00:00Z', 14400, null, null, null,
            '2026-06-08T12:00:00Z', false, 'promise-2026-01',
            'Europe/London gb-eng MON-FRI 09:00-17:00')
          """
              .formatted(ID));

      // when
      statement.execute(script("V2__life"));

      // then
      KnownComplaint known = KnownComplaint.from(Promises.mrsOkoro(ID, MONDAY));
      known.hear(toldIn(life(statement)));
      assertThat(new ClockPlan(POLICY, RuleBook.EMPTY).of(known, BOOK))
          .filteredOn(reading -> reading.slot().id().equals(DeadlineClock.idOfFirstAnswer(ID)))
          .singleElement()
          .satisfies(
              reading -> {
                assertThat(reading.dueAt()).isEqualTo("2026-06-08T12:00:00Z");
                assertThat(reading.slot().stoppedAt()).isEqualTo("2026-06-08T12:00:00Z");
              });
      rows.rollback();
    }
  }

  private static Life life(Statement statement) throws SQLException {
    try (ResultSet lives = statement.executeQuery("select life from known_complaint")) {
      lives.next();
      return new Life.Column().convertToEntityAttribute(lives.getString(1));
    }
  }

  private static List<Told> toldIn(Life life) {
    List<Told> told = life.told();
    assertThat(told)
        .extracting(Told::what)
        .containsExactly(What.PRIORITY, What.ASKED, What.ANSWERED, What.RESOLVED);
    return told;
  }

  private static String script(String name) throws IOException {
    try (InputStream sql =
        UpgradeTest.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

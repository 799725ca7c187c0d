package db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import recourse.spine.sealing.WordKeys;
import recourse.spine.testing.Migrating;

/** Runs the migration against the tables as V30 left them, in a schema of its own. */
@QuarkusTest
class SealWordsTest {
  private static final String AS_V30_LEFT_IT =
      """
      create schema before_v31;
      set search_path = before_v31, public;
      create table before_v31.follow_up (id uuid, complaint_id uuid);
      create table before_v31.survey_answer (follow_up_id uuid, comment text);
      create table before_v31.quality_review (complaint_id uuid, remark text);
      create table before_v31.coaching_note (id uuid, complaint_id uuid, words text);
      """;
  private static final String WHAT_AND_WHOSE =
      """
      select w.word, k.owner
        from (select comment as word from survey_answer
               union all select remark from quality_review
               union all select words from coaching_note) w
        join public.words_key k on k.id = cast(encode(substring(w.word, 2, 16), 'hex') as uuid)
      """;

  @Inject DataSource database;
  @Inject WordKeys keys;

  @Test
  void shouldSealEachWithTheKeyOfItsComplaint() throws Exception {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      // given
      UUID complaint = UUID.randomUUID();
      UUID followUp = UUID.randomUUID();
      UUID note = UUID.randomUUID();
      sql.execute(AS_V30_LEFT_IT);
      sql.execute("insert into follow_up values ('%s', '%s')".formatted(followUp, complaint));
      sql.execute("insert into survey_answer values ('%s', 'wet')".formatted(followUp));
      sql.execute("insert into quality_review values ('%s', 'fair')".formatted(complaint));
      sql.execute("insert into coaching_note values ('%s', null, 'well done')".formatted(note));

      // when
      new V31__SealWords().migrate(new Migrating(connection));

      // then
      StringBuilder found = new StringBuilder();
      try (ResultSet row = sql.executeQuery(WHAT_AND_WHOSE)) {
        while (row.next()) {
          found.append(keys.open(row.getBytes(1))).append(' ').append(row.getString(2)).append(';');
        }
      }
      assertThat(found.toString().split(";"))
          .containsExactlyInAnyOrder("wet " + complaint, "fair " + complaint, "well done " + note);
      sql.execute("drop schema before_v31 cascade; reset search_path");
    }
  }
}

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
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;
import recourse.spine.testing.Migrating;

/** Runs the migration against a table as V2 left it, in a schema of its own. */
@QuarkusTest
class SealWhatWasPlainTest {
  private static final String AS_V2_LEFT_IT =
      """
      create schema before_v3;
      set search_path = before_v3;
      create table complaint (id uuid, customer_ref text, customer_name text, customer_email text,
        customer_phone text, narrative text, desired_outcome text, sealed_name bytea,
        sealed_email bytea, sealed_phone bytea, sealed_narrative bytea,
        sealed_desired_outcome bytea);
      create table complaint_words (complaint_id uuid primary key, words bigint[] not null);
      """;

  @Inject DataSource database;
  @Inject Vault vault;

  @Test
  void shouldSealEveryOpenTextAndLeaveNoneOpen() throws Exception {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      // given
      sql.execute(AS_V2_LEFT_IT);
      for (int i = 0; i < 501; i++) {
        sql.execute(
            "insert into complaint (id, customer_ref, customer_name, narrative) values ('%s', 'm-%d', 'Mrs Okoro', 'wet')"
                .formatted(UUID.randomUUID(), i % 7));
      }

      // when
      new V3__SealWhatWasPlain().migrate(new Migrating(connection));

      // then
      ResultSet row =
          sql.executeQuery(
              "select sealed_name, sealed_narrative, sealed_email from complaint"
                  + " where customer_name is null and narrative is null");
      int sealed = 0;
      while (row.next()) {
        sealed++;
        assertThat(vault.open(Sealed.of(row.getBytes(1)))).isEqualTo("Mrs Okoro");
        assertThat(vault.open(Sealed.of(row.getBytes(2)))).isEqualTo("wet");
        assertThat(row.getBytes(3)).isNull();
      }
      assertThat(sealed).isEqualTo(501);
      sql.execute("drop schema before_v3 cascade; reset search_path");
    }
  }
}

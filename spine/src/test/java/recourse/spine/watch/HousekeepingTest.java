package recourse.spine.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import recourse.spine.sql.SqlTemplate;

@QuarkusTest
class HousekeepingTest {
  @Inject Housekeeping housekeeping;
  @Inject SqlTemplate db;

  @ConfigProperty(name = "quarkus.management.test-port")
  int management;

  @Test
  void shouldForgetOnlyWhatHasServedItsTime() {
    // given
    sent("old", "now() - interval '8 days'");
    sent("new", "now() - interval '6 days'");
    key("old", "31 days");
    key("new", "29 days");
    // when
    housekeeping.tidy();
    // then
    assertThat(found("select type from outbox where source = 'housekeeping'"))
        .containsExactly("new");
    assertThat(found("select key from idempotency_key where caller = 'housekeeping'"))
        .containsExactly("new");
  }

  @Test
  void shouldTellOperationsWhatWaits() {
    given()
        .port(management)
        .get("/q/metrics")
        .then()
        .body(containsString("recourse_outbox_waiting"))
        .body(containsString("recourse_outbox_parked"))
        .body(containsString("recourse_dead_letters"));
  }

  private void sent(String type, String when) {
    db.change(
        """
        insert into outbox (id, aggregatetype, aggregateid, type, payload, source, occurred_at,
                            recorded_at, lane, topic, sent_at)
        values (gen_random_uuid(), 'complaint', gen_random_uuid(), ?, '{}', 'housekeeping', now(),
                now(), 0, 'complaint.lifecycle', %s)
        """
            .formatted(when),
        insert -> insert.setString(1, type));
  }

  private void key(String key, String age) {
    db.change(
        """
        insert into idempotency_key (caller, key, request, created_at)
        values ('housekeeping', ?, '', now() - ?::interval)
        """,
        insert -> {
          insert.setString(1, key);
          insert.setString(2, age);
        });
  }

  private List<String> found(String sql) {
    return db.find(sql, nothing -> {}, row -> row.getString(1));
  }
}

package recourse.resolution.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static recourse.resolution.CaseTable.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.WaitingFor;
import recourse.resolution.CaseTable;
import recourse.resolution.casefile.SqlCases;
import recourse.spine.sealing.WordKeys;
import recourse.spine.testing.SealedColumns;

@QuarkusTest
class SealingTest {
  @Inject CaseTable table;
  @Inject SqlCases cases;
  @Inject WordKeys keys;
  @Inject SealedColumns lying;
  @Inject EntityManager database;
  @Inject Clock clock;

  @Test
  void shouldSealEachWithItsOwnKeyWhenSeveralAreWrittenInOneGo() throws Exception {
    // given
    List<UUID> ids = List.of(table.heard(), table.heard(), table.heard());

    // when
    inOneGo(
        () ->
            ids.forEach(
                id ->
                    cases
                        .get(id)
                        .requestClarification(
                            WaitingFor.CUSTOMER, "Which, " + id + "?", "ada", clock.instant())));
    inOneGo(
        () -> ids.forEach(id -> cases.get(id).receiveClarification(1, "Blue", clock.instant())));

    // then
    for (UUID id : ids) {
      assertThat(whoseKeys("question", id)).containsExactly(id);
      assertThat(whoseKeys("answer", id)).containsExactly(id);
      as("auditor")
          .get("/cases/{id}", id)
          .then()
          .body("clarifications[0].question", equalTo("Which, " + id + "?"))
          .body("clarifications[0].answer", equalTo("Blue"));
    }
  }

  @Test
  void shouldRefuseWordsThatAreWrittenPastTheAggregate() throws Exception {
    // given
    UUID id = table.resolved();

    // then
    assertThatThrownBy(
            () ->
                inOneGo(
                    () ->
                        database
                            .createQuery(
                                "update CaseLetter set html = :html where complaintId = :id")
                            .setParameter("html", "<p>open</p>")
                            .setParameter("id", id)
                            .executeUpdate()))
        .hasStackTraceContaining("belong to no HoldsWords");
  }

  @Test
  void shouldOpenAPageWithTheKeysReadAhead() throws Exception {
    // given
    UUID id = UUID.randomUUID();
    byte[] sealed = keys.of(List.of(id)).get(id).close("wet");

    // when
    keys.ready(List.of(id));
    inOneGo(
        () ->
            database
                .createNativeQuery("delete from words_key where owner = :id")
                .setParameter("id", id)
                .executeUpdate());

    // then
    assertThat(keys.open(sealed)).isEqualTo("wet");
  }

  @Test
  void shouldOpenNothingOnceTheKeyIsDestroyedAndSealAnewWithAnother() {
    // given
    UUID id = UUID.randomUUID();
    byte[] sealed = keys.of(List.of(id)).get(id).close("wet");
    assertThat(keys.open(sealed)).isEqualTo("wet");
    assertThat(keys.has(id)).isTrue();

    // when
    inOneGo(() -> keys.destroy(id));

    // then
    assertThat(keys.has(id)).isFalse();
    assertThat(keys.open(sealed)).isNull();
    assertThat(keys.open(keys.of(List.of(id)).get(id).close("dry"))).isEqualTo("dry");
    assertThat(keys.open(sealed)).isNull();
  }

  private static void inOneGo(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  private List<UUID> whoseKeys(String column, UUID id) {
    return lying.owners("case_file.parts." + column, "id = '" + id + "'");
  }
}

package recourse.intake.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.spine.sql.SqlTemplate;
import recourse.spine.time.Identity;

@QuarkusTest
class CopiedRowTest {
  private static final Instant NOON = Instant.parse("2026-06-03T11:00:00.123456Z");

  @Inject SqlComplaints complaints;
  @Inject SqlTemplate db;

  @Test
  void shouldCopyTheSameRowThatHibernateWouldWrite() {
    // given
    Complaint persisted = whole();
    Complaint copied = whole();

    // when
    QuarkusTransaction.requiringNew().run(() -> complaints.save(persisted));
    QuarkusTransaction.requiringNew().run(() -> complaints.saveAll(List.of(copied)));

    // then
    assertThat(row(copied.id())).isEqualTo(row(persisted.id()));
    assertThat(words(copied.id())).isEqualTo(words(persisted.id())).isEqualTo(words(persisted));
  }

  @Test
  void shouldCopyNothingWhereNothingWasSaid() {
    // given
    Complaint persisted = bare();
    Complaint copied = bare();

    // when
    QuarkusTransaction.requiringNew().run(() -> complaints.save(persisted));
    QuarkusTransaction.requiringNew().run(() -> complaints.saveAll(List.of(copied)));

    // then
    assertThat(row(copied.id())).isEqualTo(row(persisted.id()));
    assertThat(words(copied.id())).isEqualTo(words(persisted.id())).isEqualTo(words(persisted));
  }

  private String row(UUID id) {
    return db.value(
        """
        select (to_jsonb(c) - 'id' - 'reference' - 'external_ref' - 'customer' - 'statement')::text
               || array(select jsonb_object_keys(customer || statement) order by 1)::text
          from complaint c where id = ?
        """,
        select -> select.setObject(1, id),
        row -> row.getString(1));
  }

  /** What lies sealed, and so differently each time. */
  private List<Object> words(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> words(complaints.get(id)));
  }

  private static List<Object> words(Complaint complaint) {
    return List.of(complaint.customer(), complaint.statement());
  }

  private static Complaint whole() {
    UUID id = Identity.next();
    return new Complaint(
        new Receipt(
            id,
            Channel.LETTER,
            NOON.minusSeconds(1),
            NOON,
            new Customer(
                "c-1",
                CustomerKind.INTERNAL,
                "name",
                "mail",
                "phone",
                List.of("LARGE_PRINT", "EASY_READ")),
            "Tab\tand \"back\\slash\"",
            "New\nline and \\N",
            new Statement("words", "wish\\n\twith \"quotes\""),
            new Provenance(id.toString(), "copied", NOON, "answered\r\nthere"),
            true));
  }

  private static Complaint bare() {
    return new Complaint(
        new Receipt(
            Identity.next(),
            Channel.WEB,
            NOON,
            NOON,
            new Customer("c-1", CustomerKind.EXTERNAL, null, null, null, List.of()),
            "Product",
            "Issue",
            new Statement(null, null),
            Provenance.live(null),
            false));
  }
}

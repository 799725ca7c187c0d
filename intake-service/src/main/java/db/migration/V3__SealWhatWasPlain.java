package db.migration;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import recourse.intake.sealing.Seal;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;
import recourse.intake.search.SqlWordIndex;

/** Seals what lay open before V2, in bites; V4 then takes the open columns away. */
public class V3__SealWhatWasPlain extends BaseJavaMigration {
  private static final String[] PLAIN = {
    "customer_name", "customer_email", "customer_phone", "narrative", "desired_outcome"
  };
  private static final String NEXT =
      """
      select id, customer_ref, customer_name, customer_email, customer_phone, narrative,
             desired_outcome
        from complaint
       where coalesce(customer_name, customer_email, customer_phone, narrative,
                      desired_outcome) is not null
       limit 500
      """;
  private static final String SEAL =
      """
      update complaint
         set sealed_name = ?, sealed_email = ?, sealed_phone = ?, sealed_narrative = ?,
             sealed_desired_outcome = ?, customer_name = null, customer_email = null,
             customer_phone = null, narrative = null, desired_outcome = null
       where id = ?
      """;
  private static final String WORDS =
      "insert into complaint_words (complaint_id, words) values (?, ?) on conflict do nothing";

  @Override
  public void migrate(Context context) throws SQLException {
    Vault vault = Arc.container().instance(Vault.class).get();
    SqlWordIndex search = Arc.container().instance(SqlWordIndex.class).get();
    List<Open> bite = next(context.getConnection());
    while (!bite.isEmpty()) {
      seal(context.getConnection(), bite, vault);
      index(context.getConnection(), bite, search);
      bite = next(context.getConnection());
    }
  }

  private record Open(UUID id, String customerRef, List<String> texts) {
    String said() {
      return Stream.of(texts.get(3), texts.get(4))
          .filter(Objects::nonNull)
          .collect(Collectors.joining(" "));
    }
  }

  private static List<Open> next(Connection connection) throws SQLException {
    List<Open> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(NEXT);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        List<String> texts = new ArrayList<>();
        for (String column : PLAIN) {
          texts.add(row.getString(column));
        }
        found.add(new Open(row.getObject("id", UUID.class), row.getString("customer_ref"), texts));
      }
    }
    return found;
  }

  private static void seal(Connection connection, List<Open> bite, Vault vault)
      throws SQLException {
    var seals = vault.of(bite.stream().map(Open::customerRef).distinct().toList());
    try (PreparedStatement update = connection.prepareStatement(SEAL)) {
      for (Open open : bite) {
        Seal seal = seals.get(open.customerRef());
        for (int i = 0; i < PLAIN.length; i++) {
          Sealed sealed = seal.close(open.texts().get(i));
          update.setBytes(i + 1, sealed == null ? null : sealed.bytes());
        }
        update.setObject(PLAIN.length + 1, open.id());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static void index(Connection connection, List<Open> bite, SqlWordIndex search)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(WORDS)) {
      for (Open open : bite) {
        Object[] tokens = search.of(open.said()).toArray();
        insert.setObject(1, open.id());
        insert.setArray(2, connection.createArrayOf("bigint", tokens));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}

package db.migration;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import recourse.spine.sealing.OpenWords;
import recourse.spine.sealing.WordKeys;

/** Seals what customers answered, and what was written about their cases. */
public class V31__SealWords extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws SQLException {
    OpenWords open = new OpenWords(Arc.container().instance(WordKeys.class).get());
    Connection connection = context.getConnection();
    open.seal(
        connection,
        "survey_answer",
        "(select complaint_id from follow_up f where f.id = follow_up_id)",
        List.of("comment"));
    open.seal(connection, "quality_review", "complaint_id", List.of("remark"));
    open.seal(connection, "coaching_note", "coalesce(complaint_id, id)", List.of("words"));
  }
}

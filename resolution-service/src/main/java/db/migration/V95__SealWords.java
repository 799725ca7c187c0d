package db.migration;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import recourse.spine.sealing.OpenWords;
import recourse.spine.sealing.WordKeys;

/** Seals what people wrote around cases. */
public class V95__SealWords extends BaseJavaMigration {
  /** Each table, the column that says whose row it is, and those with words; ! is never null. */
  static final String TABLES =
      """
      case_clarification case_id question answer
      case_proposal case_id solution! rationale answer_words
      case_proposal_option case_id option!
      case_resolution case_id situation task result reasons
      case_action case_id action result
      case_escalation case_id note
      case_reopening case_id words
      redress id rationale
      redress_option case_id option!
      redress_offer case_id counter_words
      letter complaint_id html
      case_plan id responsibility promised_action
      case_task case_id what
      inquiry id finding symptom
      inquiry_evidence case_id stated_by reference words
      inquiry_standard case_id standard! edition application
      inquiry_weighing case_id because
      inquiry_why case_id question answer
      aftermath id worked to_improve
      suggestion complaint_id text because
      preventive_action id action indicator unit
      """;

  @Override
  public void migrate(Context context) throws SQLException {
    OpenWords open = new OpenWords(Arc.container().instance(WordKeys.class).get());
    for (String line : TABLES.lines().toList()) {
      List<String> parts = List.of(line.split(" ", -1));
      open.seal(
          context.getConnection(), parts.get(0), parts.get(1), parts.subList(2, parts.size()));
    }
  }
}

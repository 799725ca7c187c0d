package recourse.metrics.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import recourse.metrics.model.ClockMeasure;
import recourse.metrics.model.Closing;
import recourse.metrics.model.ComplaintMeasure;
import recourse.metrics.model.ComplaintMeasure.Registration;
import recourse.metrics.model.ComplaintMeasure.Triage;
import recourse.metrics.model.Fold;
import recourse.metrics.model.ResolutionRound;
import recourse.metrics.model.SurveyAnswer;

/** Merges a fold into the tables, by the same rules by which facts were merged in the fold. */
final class FoldWriter {
  private static final String COMPLAINTS =
      """
      insert into complaint_measure as kept
        (complaint_id, received_at, channel, product, issue, source, answered_at_source,
         acknowledged_at, triaged_at, priority, last_resolved_at, withdrawn_at, reopened)
      select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (complaint_id) do update set
        received_at        = coalesce(kept.received_at, excluded.received_at),
        channel            = coalesce(kept.channel, excluded.channel),
        product            = coalesce(kept.product, excluded.product),
        issue              = coalesce(kept.issue, excluded.issue),
        source             = coalesce(kept.source, excluded.source),
        answered_at_source = kept.answered_at_source or excluded.answered_at_source,
        acknowledged_at    = least(kept.acknowledged_at, excluded.acknowledged_at),
        priority           = case when kept.triaged_at is null
                                    or (excluded.triaged_at, excluded.priority)
                                     > (kept.triaged_at, kept.priority)
                                  then excluded.priority else kept.priority end,
        triaged_at         = greatest(kept.triaged_at, excluded.triaged_at),
        last_resolved_at   = greatest(kept.last_resolved_at, excluded.last_resolved_at),
        withdrawn_at       = least(kept.withdrawn_at, excluded.withdrawn_at),
        reopened           = kept.reopened or excluded.reopened
      """;
  private static final String ROUNDS =
      """
      insert into resolution_round as kept (complaint_id, round, resolved_at, reopened_at)
      select * from unnest(?, ?, ?, ?)
      on conflict (complaint_id, round) do update set
        resolved_at = greatest(kept.resolved_at, excluded.resolved_at),
        reopened_at = least(kept.reopened_at, excluded.reopened_at)
      """;
  private static final String CLOSINGS =
      """
      insert into closing (complaint_id, closed_at) select * from unnest(?, ?)
      on conflict do nothing
      """;
  private static final String CLOCKS =
      """
      insert into clock_measure as kept
        (deadline_id, complaint_id, kind, met_at, breached_at, cancelled_at)
      select * from unnest(?, ?, ?, ?, ?, ?)
      on conflict (deadline_id) do update set
        met_at       = least(kept.met_at, excluded.met_at),
        breached_at  = least(kept.breached_at, excluded.breached_at),
        cancelled_at = least(kept.cancelled_at, excluded.cancelled_at)
      """;
  private static final String ANSWERS =
      """
      insert into survey_answer
        (follow_up_id, version, complaint_id, answered_at, solved, csat, nps, ces)
      select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String PROGRESS =
      """
      update projection
         set facts = facts + ?, latest_recorded_at = greatest(latest_recorded_at, ?)
      """;

  private final Connection connection;

  FoldWriter(Connection connection) {
    this.connection = connection;
  }

  void write(Fold fold) throws SQLException {
    writeComplaints(fold);
    new Rows<>(fold.rounds())
        .column("uuid", round -> round.key().complaintId())
        .column("int4", round -> round.key().round())
        .column("timestamptz", ResolutionRound::resolvedAt)
        .column("timestamptz", ResolutionRound::reopenedAt)
        .write(connection, ROUNDS);
    new Rows<>(fold.closings())
        .column("uuid", Closing::complaintId)
        .column("timestamptz", Closing::closedAt)
        .write(connection, CLOSINGS);
    writeClocks(fold);
    writeAnswers(fold);
    writeProgress(fold);
  }

  private void writeComplaints(Fold fold) throws SQLException {
    new Rows<>(fold.complaints())
        .column("uuid", ComplaintMeasure::complaintId)
        .column("timestamptz", registered(Registration::receivedAt))
        .column("text", registered(Registration::channel))
        .column("text", registered(Registration::product))
        .column("text", registered(Registration::issue))
        .column("text", registered(Registration::source))
        .column("bool", m -> m.registration() != null && m.registration().answeredAtSource())
        .column("timestamptz", ComplaintMeasure::acknowledgedAt)
        .column("timestamptz", triaged(Triage::at))
        .column("text", triaged(triage -> triage.priority().name()))
        .column("timestamptz", ComplaintMeasure::lastResolvedAt)
        .column("timestamptz", ComplaintMeasure::withdrawnAt)
        .column("bool", ComplaintMeasure::reopened)
        .write(connection, COMPLAINTS);
  }

  private void writeClocks(Fold fold) throws SQLException {
    new Rows<>(fold.clocks())
        .column("uuid", ClockMeasure::deadlineId)
        .column("uuid", ClockMeasure::complaintId)
        .column("text", clock -> clock.kind().name())
        .column("timestamptz", ClockMeasure::metAt)
        .column("timestamptz", ClockMeasure::breachedAt)
        .column("timestamptz", ClockMeasure::cancelledAt)
        .write(connection, CLOCKS);
  }

  private void writeAnswers(Fold fold) throws SQLException {
    new Rows<>(fold.answers())
        .column("uuid", answer -> answer.key().followUpId())
        .column("int4", answer -> answer.key().version())
        .column("uuid", SurveyAnswer::complaintId)
        .column("timestamptz", SurveyAnswer::answeredAt)
        .column("bool", SurveyAnswer::solved)
        .column("int4", SurveyAnswer::csat)
        .column("int4", SurveyAnswer::nps)
        .column("int4", SurveyAnswer::ces)
        .write(connection, ANSWERS);
  }

  private void writeProgress(Fold fold) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(PROGRESS)) {
      update.setLong(1, fold.facts());
      update.setObject(2, OffsetDateTime.ofInstant(fold.latestRecordedAt(), ZoneOffset.UTC));
      update.executeUpdate();
    }
  }

  private static Function<ComplaintMeasure, Object> registered(Function<Registration, ?> part) {
    return m -> m.registration() == null ? null : part.apply(m.registration());
  }

  private static Function<ComplaintMeasure, Object> triaged(Function<Triage, ?> part) {
    return m -> m.triage() == null ? null : part.apply(m.triage());
  }
}

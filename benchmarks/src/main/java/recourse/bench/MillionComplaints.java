package recourse.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Complaints of five years, written straight into intake's tables: 200,000 customers, 40 products
 * with 25 issues each (the first ones far more common), those of the last half-year, one in ten,
 * still open with a promise that runs, and 25 words each out of 3,000 whose frequency falls off
 * steeply.
 */
final class MillionComplaints {
  /** The words customers use here, commonest first. */
  static final List<String> VOCABULARY =
      IntStream.range(0, 3_000).mapToObj(MillionComplaints::word).toList();

  private static final String COMPLAINTS =
      """
      insert into complaint (id, version, reference, status, channel, received_at, recorded_at,
                             customer_ref, customer_kind, customer, product, issue, statement,
                             data_protection, external_ref, ending, due_at)
      select gen_random_uuid(), 0, 'C-' || n,
             case when at < timestamptz '2026-01-01' then 'CLOSED' when n %% 2 = 0 then 'TRIAGED'
                  when n %% 100 = 1 then 'REOPENED' else 'ACKNOWLEDGED' end,
             (array['PHONE', 'PHONE', 'EMAIL', 'WEB', 'WEB', 'LIVE_CHAT', 'LETTER'])[1 + n %% 7],
             at, at, 'cust-' || (random() * 199999)::int, 'EXTERNAL', '{"adjustments": []}',
             'Product-' || floor(40 * power(random(), 2)), 'Issue-' || floor(25 * power(random(), 2)),
             '{}', false, 'crm-' || n, '{}', case when at >= timestamptz '2026-01-01' then at + interval '56 days' end
        from (select n, timestamptz '2021-07-01' + random() * interval '5 years' as at
                from generate_series(1, %d) n) told
      """;
  private static final String WORDS =
      """
      insert into complaint_words (complaint_id, received_at, words)
      select complaint.id, complaint.received_at,
             array(select known[1 + floor(3000 * power(random(), 3))::int]
                     from generate_series(1, 25) where complaint.id is not null)
               || (extract(year from complaint.received_at) * 12
                   + extract(month from complaint.received_at) - 1)::bigint
               || array(
                    select ('x' || left(encode(sha256(convert_to(named, 'UTF8')), 'hex'), 16))::bit(64)::bigint
                      from unnest(array['product=' || complaint.product, 'issue=' || complaint.issue]) named)
        from complaint, (select words as known from complaint_words where complaint_id = ?) told
       where complaint.customer_ref <> 'vocabulary'
      """;

  private final Connection database;

  MillionComplaints(Connection database) {
    this.database = database;
  }

  /** The word of this rank, made of letters only. */
  static String word(int rank) {
    StringBuilder word = new StringBuilder("w");
    for (int rest = rank; rest > 0 || word.length() == 1; rest /= 20) {
      word.append((char) ('a' + rest % 20));
    }
    return word.append("x").toString();
  }

  /** Writes them; {@code vocabulary} is the complaint that holds every word once. */
  void keep(String vocabulary, int complaints) throws SQLException {
    database.setNetworkTimeout(Runnable::run, 0);
    try (Statement statement = database.createStatement();
        PreparedStatement words = database.prepareStatement(WORDS)) {
      statement.execute(COMPLAINTS.formatted(complaints));
      statement.execute("drop index complaint_words_by_word");
      statement.execute("drop index complaint_words_by_receipt");
      words.setObject(1, UUID.fromString(vocabulary));
      words.execute();
      statement.execute("set maintenance_work_mem = '512MB'");
      statement.execute(
          "create index complaint_words_by_word on complaint_words using gin (words)");
      statement.execute(
          "create index complaint_words_by_receipt"
              + " on complaint_words (received_at desc, complaint_id desc)");
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    }
  }
}

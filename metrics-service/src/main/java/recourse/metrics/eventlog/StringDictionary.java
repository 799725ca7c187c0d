package recourse.metrics.eventlog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recourse.spine.sql.SqlTemplate;

/**
 * StringDictionary that occur again and again, each with a small number. A number is never changed
 * and never used for anything else, so it may be remembered for ever. New words are kept in a
 * transaction of their own: whoever else uses the number finds the word.
 */
@ApplicationScoped
class StringDictionary implements HistoryCodec.Vocabulary {
  private static final String KEEP = "insert into word (word) values (?) on conflict do nothing";
  private static final String NUMBER = "select id from word where word = ?";
  private static final String WORD = "select word from word where id = ?";

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<Integer, String> words = new ConcurrentHashMap<>();
  private final SqlTemplate db;

  @Inject
  StringDictionary(SqlTemplate db) {
    this.db = db;
  }

  @Override
  public int numberOf(String word) {
    Integer known = numbers.get(word);
    return known != null ? known : numbers.computeIfAbsent(word, this::learn);
  }

  @Override
  public String wordOf(int number) {
    String known = words.get(number);
    return known != null ? known : words.computeIfAbsent(number, this::recall);
  }

  private int learn(String word) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              db.change(KEEP, insert -> insert.setString(1, word));
              return db.value(NUMBER, select -> select.setString(1, word), row -> row.getInt(1));
            });
  }

  private String recall(int number) {
    return db.value(WORD, select -> select.setInt(1, number), row -> row.getString(1));
  }
}

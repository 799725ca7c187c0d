package recourse.intake.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ReceiptFollower;
import recourse.spine.sql.BulkCopy;
import recourse.spine.sql.CopyRows;
import recourse.spine.sql.SqlTemplate;

/**
 * The blind index: HMAC-SHA-256 of each word under the search key, cut to eight bytes. Most words
 * come again and again, so the tokens of recent ones are kept in memory for a few minutes.
 */
@ApplicationScoped
public class SqlWordIndex implements ReceiptFollower {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4_000;
  private static final String REFILE =
      "update complaint_words set words = words || ? where complaint_id = ? and not words @> ?";
  private static final String FORGET = "delete from complaint_words where complaint_id = any(?)";

  private static final String COPY =
      "copy complaint_words (complaint_id, received_at, words) from stdin";

  private final Cache<String, Long> recent =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterAccess(Duration.ofMinutes(5)).build();
  private final SqlTemplate db;
  private final BulkCopy copy;
  private final SearchKey searchKey;
  private final ThreadLocal<Mac> hash = ThreadLocal.withInitial(this::mac);

  SqlWordIndex(SqlTemplate db, BulkCopy copy, SearchKey searchKey) {
    this.db = db;
    this.copy = copy;
    this.searchKey = searchKey;
  }

  /** The tokens of a text: of a narrative to be kept, or of what is searched for. */
  public Set<Long> of(String text) {
    Set<Long> tokens = new LinkedHashSet<>();
    Mac mac = hash.get();
    words(text)
        .limit(MOST_WORDS)
        .forEach(word -> tokens.add(recent.get(word, fresh -> token(mac, fresh))));
    return tokens;
  }

  /** Indexes new complaints; nothing can be known of them yet. */
  @Override
  public void received(List<Complaint> fresh) {
    List<Complaint> worded = fresh.stream().filter(SqlWordIndex::isWorded).toList();
    if (!worded.isEmpty()) {
      copy.into(COPY, rows -> worded.forEach(one -> copy(one, rows)));
    }
  }

  private void copy(Complaint complaint, CopyRows rows) {
    StringBuilder tokens = new StringBuilder("{");
    tokens(complaint)
        .forEach(token -> tokens.append(tokens.length() == 1 ? "" : ",").append(token));
    rows.plain(complaint.id()).plain(complaint.receivedAt()).plain(tokens.append('}')).end();
  }

  /** A complaint turned out to be about something else: it is found under that, too. */
  public void refile(Complaint complaint) {
    List<Long> subjects = SubjectTokens.of(complaint.product(), complaint.issue());
    db.change(REFILE, subjects, complaint.id(), subjects);
  }

  /** From now on no word finds these complaints. */
  public void forget(Collection<UUID> complaintIds) {
    db.change(FORGET, complaintIds);
  }

  /** Those of the words, and the month and the subjects by which they are found. */
  private Set<Long> tokens(Complaint complaint) {
    Set<Long> tokens = of(said(complaint).collect(Collectors.joining(" ")));
    tokens.add(ReceiptMonths.of(complaint.receivedAt()));
    tokens.addAll(SubjectTokens.of(complaint.product(), complaint.issue()));
    return tokens;
  }

  private static boolean isWorded(Complaint complaint) {
    return said(complaint).findAny().isPresent();
  }

  private static Stream<String> said(Complaint complaint) {
    return Stream.of(complaint.statement().narrative(), complaint.statement().desiredOutcome())
        .filter(Objects::nonNull);
  }

  private static Stream<String> words(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN_WORDS
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
        .distinct();
  }

  private static long token(Mac mac, String word) {
    return ByteBuffer.wrap(mac.doFinal(word.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(searchKey.key());
      return mac;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("HMAC-SHA-256 is not to be had", impossible);
    }
  }
}

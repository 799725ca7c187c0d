package recourse.metrics.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.contract.Catalogue;
import recourse.contract.ComplaintEvent;
import recourse.spine.envelope.EventCodec;

class HistoryCodecTest {
  private static final Path GOLDEN = Path.of("../event-contract/src/test/resources/golden");
  private static final Instant RECORDED = Instant.parse("2026-06-01T09:00:00.123456Z");

  private final HistoryCodec codec = new HistoryCodec(new WordList());

  static final class WordList implements HistoryCodec.Vocabulary {
    private final List<String> words = new ArrayList<>();

    @Override
    public int numberOf(String word) {
      if (!words.contains(word)) {
        words.add(word);
      }
      return words.indexOf(word);
    }

    @Override
    public String wordOf(int number) {
      return words.get(number);
    }
  }

  static List<ComplaintEvent> everyEvent() {
    return Catalogue.complaintEvents().stream()
        .<ComplaintEvent>map(HistoryCodecTest::golden)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void shouldReadEveryEventAsItWasWritten(ComplaintEvent event) {
    // when
    byte[] bytes = codec.write(event);

    // then
    assertThat(codec.read(event.complaintId(), new HistoryBytes.Entry(bytes, RECORDED)))
        .isEqualTo(new RecordedEvent(event, RECORDED));
    assertThat(codec.write(event)).isEqualTo(bytes);
    assertThat(bytes).hasSizeLessThan(120);
  }

  @Test
  void shouldReadAnEventThatWasWrittenBeforeAPartJoinedIt() {
    // given
    WordList words = new WordList();
    int shape = words.numberOf("complaint.resolved.v1(occurredAt,round,outcome,agreed)");
    ByteRun old = new ByteRun();
    old.number(shape);
    old.number(0b1111);
    old.instant(RECORDED);
    old.signed(1);
    old.number(words.numberOf("SOMETHING_NEWER"));
    old.number(1);
    ComplaintEvent golden = golden(recourse.contract.ComplaintResolved.class);

    // when
    RecordedEvent told =
        new HistoryCodec(words)
            .read(golden.complaintId(), new HistoryBytes.Entry(old.toArray(), RECORDED));

    // then
    assertThat(told.event())
        .isEqualTo(
            new recourse.contract.ComplaintResolved(
                golden.complaintId(), RECORDED, 1, recourse.contract.Outcome.UNKNOWN, true, null));
  }

  @Test
  void shouldKeepAnEventOnceWithItsFirstRecording() {
    // given
    byte[] body = codec.write(golden(recourse.contract.CaseOpened.class));
    HistoryBytes story = HistoryBytes.empty();

    // when
    boolean fresh = story.add(new HistoryBytes.Entry(body, RECORDED));
    boolean again = story.add(new HistoryBytes.Entry(body, RECORDED.minusSeconds(5)));
    boolean third = story.add(new HistoryBytes.Entry(body, RECORDED.plusSeconds(5)));

    // then
    assertThat(fresh).isTrue();
    assertThat(again).isFalse();
    assertThat(third).isFalse();
    assertThat(HistoryBytes.entries(story.toArray()))
        .extracting(HistoryBytes.Entry::recordedAt)
        .containsExactly(RECORDED.minusSeconds(5));
  }

  private static <F extends ComplaintEvent> F golden(Class<F> kind) {
    try (InputStream json =
        Files.newInputStream(GOLDEN.resolve(Catalogue.wireName(kind) + ".json"))) {
      return EventCodec.read(json.readAllBytes(), kind);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}

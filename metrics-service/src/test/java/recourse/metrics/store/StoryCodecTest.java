package recourse.metrics.store;

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
import recourse.metrics.model.Told;
import recourse.spine.envelope.EventCodec;

class StoryCodecTest {
  private static final Path GOLDEN = Path.of("../event-contract/src/test/resources/golden");
  private static final Instant RECORDED = Instant.parse("2026-06-01T09:00:00.123456Z");

  private final StoryCodec codec = new StoryCodec(new WordList());

  static final class WordList implements StoryCodec.Vocabulary {
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
        .<ComplaintEvent>map(StoryCodecTest::golden)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void shouldReadEveryEventAsItWasWritten(ComplaintEvent event) {
    // when
    byte[] bytes = codec.write(event);

    // then
    assertThat(codec.read(event.complaintId(), new StoryBytes.Entry(bytes, RECORDED)))
        .isEqualTo(new Told(event, RECORDED));
    assertThat(codec.write(event)).isEqualTo(bytes);
    assertThat(bytes).hasSizeLessThan(120);
  }

  @Test
  void shouldReadAnEventThatWasWrittenBeforeAPartJoinedIt() {
    // given
    WordList words = new WordList();
    int shape = words.numberOf("complaint.resolved.v1(occurredAt,round,outcome,agreed)");
    Bytes old = new Bytes();
    old.number(shape);
    old.number(0b1111);
    old.instant(RECORDED);
    old.signed(1);
    old.number(words.numberOf("SOMETHING_NEWER"));
    old.number(1);
    ComplaintEvent golden = golden(recourse.contract.ComplaintResolved.class);

    // when
    Told told =
        new StoryCodec(words)
            .read(golden.complaintId(), new StoryBytes.Entry(old.toArray(), RECORDED));

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
    StoryBytes story = StoryBytes.empty();

    // when
    boolean fresh = story.add(new StoryBytes.Entry(body, RECORDED));
    boolean again = story.add(new StoryBytes.Entry(body, RECORDED.minusSeconds(5)));
    boolean third = story.add(new StoryBytes.Entry(body, RECORDED.plusSeconds(5)));

    // then
    assertThat(fresh).isTrue();
    assertThat(again).isFalse();
    assertThat(third).isFalse();
    assertThat(StoryBytes.entries(story.toArray()))
        .extracting(StoryBytes.Entry::recordedAt)
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

package recourse.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkPackerTest {

  private static final int LIMIT = 60 * 1024;

  private final ChunkPacker<Integer> packer = new ChunkPacker<>();

  @Test
  void shouldFillChunksUpToTheLimitAndLoseNothing() {
    // given
    List<ChunkPacker.Chunk<Integer>> chunks = new ArrayList<>();
    // when
    for (int i = 0; i < 5_000; i++) {
      packer.add(i, "{\"line\":" + i + ",\"text\":\"ü€\"}").ifPresent(chunks::add);
    }
    packer.rest().ifPresent(chunks::add);
    // then
    assertThat(chunks).allMatch(chunk -> bytes(chunk) <= LIMIT);
    assertThat(chunks.subList(0, chunks.size() - 1)).allMatch(chunk -> bytes(chunk) > LIMIT - 100);
    assertThat(chunks.stream().flatMap(chunk -> chunk.items().stream()).toList())
        .hasSize(5_000)
        .isSorted();
    assertThat(chunks).allMatch(chunk -> lines(chunk) == chunk.items().size());
  }

  @Test
  void shouldCountBytesAndNotCharacters() {
    // given
    String line = "€".repeat(LIMIT / 3 / 2);
    // when
    packer.add(1, line);
    // then
    assertThat(packer.add(2, line)).isPresent();
  }

  @Test
  void shouldTakeALineThatJustFitsAndNoneThatIsOneByteLonger() {
    assertThat(ChunkPacker.fits("x".repeat(LIMIT - 1))).isTrue();
    assertThat(ChunkPacker.fits("x".repeat(LIMIT))).isFalse();
    assertThat(packer.add(1, "x".repeat(LIMIT - 1))).isEmpty();
    assertThat(packer.rest())
        .hasValueSatisfying(chunk -> assertThat(bytes(chunk)).isEqualTo(LIMIT));
  }

  @Test
  void shouldHandOutNothingWhenNothingIsPacked() {
    assertThat(packer.rest()).isEmpty();
  }

  private static long lines(ChunkPacker.Chunk<Integer> chunk) {
    return chunk.body().lines().count();
  }

  private static int bytes(ChunkPacker.Chunk<Integer> chunk) {
    return chunk.body().getBytes(StandardCharsets.UTF_8).length;
  }
}

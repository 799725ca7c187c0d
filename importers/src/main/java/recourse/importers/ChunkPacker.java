package recourse.importers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Packs lines into request bodies as full as the endpoints allow: they take 64 KiB, and a margin is
 * left.
 *
 * @param <T> what a line was made from, to be found again by its place in the chunk
 */
final class ChunkPacker<T> {

  static final int LIMIT = 60 * 1024;

  private final StringBuilder body = new StringBuilder(LIMIT);
  private int size;
  private List<T> items = new ArrayList<>();

  /** Lines that fit one request, newline after each, and what they were made from. */
  record Chunk<T>(List<T> items, String body) {}

  static boolean fits(String line) {
    return bytes(line) <= LIMIT;
  }

  /** Adds a line, and hands out the chunk that had to be closed to make room for it. */
  Optional<Chunk<T>> add(T item, String line) {
    int bytes = bytes(line);
    Optional<Chunk<T>> full = size + bytes > LIMIT ? rest() : Optional.empty();
    body.append(line).append('\n');
    size += bytes;
    items.add(item);
    return full;
  }

  /** Hands out what has been packed so far, if anything has. */
  Optional<Chunk<T>> rest() {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Chunk<T> chunk = new Chunk<>(items, body.toString());
    items = new ArrayList<>();
    body.setLength(0);
    size = 0;
    return Optional.of(chunk);
  }

  private static int bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1;
  }
}

package recourse.metrics.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** A run of bytes, written or read from its beginning; small numbers take few of them. */
final class ByteRun {
  private static final int SEVEN_BITS = 0x7f;
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private byte[] bytes;
  private int position;

  ByteRun() {
    this(new byte[64]);
  }

  ByteRun(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isOver() {
    return position == bytes.length;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, position);
  }

  void number(long unsigned) {
    long rest = unsigned;
    while ((rest & ~(long) SEVEN_BITS) != 0) {
      put((int) (rest & SEVEN_BITS) | MORE);
      rest >>>= BITS;
    }
    put((int) rest);
  }

  long number() {
    long number = 0;
    int shift = 0;
    byte next = bytes[position++];
    while (next < 0) {
      number |= (long) (next & SEVEN_BITS) << shift;
      shift += BITS;
      next = bytes[position++];
    }
    return number | (long) next << shift;
  }

  void signed(long number) {
    number(number << 1 ^ number >> Long.SIZE - 1);
  }

  long signed() {
    long folded = number();
    return folded >>> 1 ^ -(folded & 1);
  }

  void instant(Instant instant) {
    signed(instant.getEpochSecond());
    number(instant.getNano());
  }

  Instant instant() {
    long seconds = signed();
    return Instant.ofEpochSecond(seconds, number());
  }

  void uuid(UUID id) {
    fixed(id.getMostSignificantBits());
    fixed(id.getLeastSignificantBits());
  }

  UUID uuid() {
    long most = fixed();
    return new UUID(most, fixed());
  }

  void text(String text) {
    run(text.getBytes(StandardCharsets.UTF_8));
  }

  String text() {
    return new String(run(), StandardCharsets.UTF_8);
  }

  void run(byte[] run) {
    number(run.length);
    reserve(run.length);
    System.arraycopy(run, 0, bytes, position, run.length);
    position += run.length;
  }

  byte[] run() {
    int length = (int) number();
    position += length;
    return Arrays.copyOfRange(bytes, position - length, position);
  }

  private void fixed(long number) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      put((int) (number >>> shift));
    }
  }

  private long fixed() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << Byte.SIZE | bytes[position++] & 0xff;
    }
    return number;
  }

  private void put(int value) {
    reserve(1);
    bytes[position++] = (byte) value;
  }

  private void reserve(int more) {
    if (position + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, position + more));
    }
  }
}

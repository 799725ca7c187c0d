package recourse.metrics.measures.engine;

import java.util.Arrays;
import java.util.UUID;

/** The row of each complaint: two numbers a complaint and a hash table of a few bytes. */
final class RowIndex {
  private static final int EMPTY = -1;

  private long[] most = new long[64];
  private long[] least = new long[64];
  private int[] slots = emptySlots(256);
  private int size;

  int size() {
    return size;
  }

  UUID id(int row) {
    return new UUID(most[row], least[row]);
  }

  /** The row of a complaint; -1 when it has none. */
  int find(UUID id) {
    return slots[slotOf(id.getMostSignificantBits(), id.getLeastSignificantBits())];
  }

  /** The row of a complaint, a new one if it has none. */
  int findOrAdd(UUID id) {
    int slot = slotOf(id.getMostSignificantBits(), id.getLeastSignificantBits());
    if (slots[slot] != EMPTY) {
      return slots[slot];
    }
    if (size == most.length) {
      most = Arrays.copyOf(most, size + size / 2);
      least = Arrays.copyOf(least, size + size / 2);
    }
    most[size] = id.getMostSignificantBits();
    least[size] = id.getLeastSignificantBits();
    slots[slot] = size;
    size++;
    if (size * 2 > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    slots = emptySlots(slots.length * 2);
    for (int row = 0; row < size; row++) {
      slots[slotOf(most[row], least[row])] = row;
    }
  }

  private int slotOf(long hi, long lo) {
    int mask = slots.length - 1;
    long mixed = (hi ^ lo * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    int slot = (int) (mixed >>> 32) & mask;
    while (slots[slot] != EMPTY && (most[slots[slot]] != hi || least[slots[slot]] != lo)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int[] emptySlots(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, EMPTY);
    return slots;
  }
}

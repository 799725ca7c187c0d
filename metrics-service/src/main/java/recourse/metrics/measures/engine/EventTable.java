package recourse.metrics.measures.engine;

import java.util.Arrays;

/**
 * Things of which a complaint has any number: each with its owner's row, an instant, a code, and,
 * where one is needed, an amount. Those of one owner are chained, so that they can be replaced when
 * the owner changed; places that became free are used again.
 */
final class EventTable {
  private static final int NONE = -1;
  private static final int FIRST_SIZE = 64;

  private final boolean withAmounts;
  private final RowBlocks blocks = new RowBlocks();
  private int[] heads = new int[0];
  private int[] owners = new int[FIRST_SIZE];
  private int[] nexts = new int[FIRST_SIZE];
  private int[] codes = new int[FIRST_SIZE];
  private long[] instants = new long[FIRST_SIZE];
  private long[] amounts;
  private int size;
  private int free = NONE;

  EventTable(boolean withAmounts) {
    this.withAmounts = withAmounts;
    this.amounts = new long[withAmounts ? FIRST_SIZE : 0];
  }

  /** All places, some of them free. */
  int size() {
    return size;
  }

  /** When those of a block of places happened. */
  RowBlocks blocks() {
    return blocks;
  }

  /** The row of the owner; -1 when the place is free. */
  int owner(int place) {
    return owners[place];
  }

  long at(int place) {
    return instants[place];
  }

  int code(int place) {
    return codes[place];
  }

  long amount(int place) {
    return amounts[place];
  }

  void clear(int owner) {
    if (owner >= heads.length) {
      int known = heads.length;
      heads = Arrays.copyOf(heads, Math.max(owner + 1, known + known / 2));
      Arrays.fill(heads, known, heads.length, NONE);
    }
    int place = heads[owner];
    while (place != NONE) {
      int next = nexts[place];
      owners[place] = NONE;
      nexts[place] = free;
      free = place;
      place = next;
    }
    heads[owner] = NONE;
  }

  void add(int owner, long at, int code) {
    add(owner, at, code, 0);
  }

  void add(int owner, long at, int code, long amount) {
    int place = place();
    owners[place] = owner;
    instants[place] = at;
    blocks.add(place, at);
    codes[place] = code;
    if (withAmounts) {
      amounts[place] = amount;
    }
    nexts[place] = heads[owner];
    heads[owner] = place;
  }

  private int place() {
    if (free != NONE) {
      int place = free;
      free = nexts[place];
      return place;
    }
    if (size == owners.length) {
      int more = size + size / 2;
      owners = Arrays.copyOf(owners, more);
      nexts = Arrays.copyOf(nexts, more);
      codes = Arrays.copyOf(codes, more);
      instants = Arrays.copyOf(instants, more);
      amounts = withAmounts ? Arrays.copyOf(amounts, more) : amounts;
    }
    return size++;
  }
}

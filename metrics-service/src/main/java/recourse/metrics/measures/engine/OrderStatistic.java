package recourse.metrics.measures.engine;

/** Finds the k-th smallest number without sorting all of them. */
final class OrderStatistic {
  private OrderStatistic() {}

  /**
   * The number that would stand at {@code place} if the first {@code size} were sorted. Afterwards
   * it stands there, none before it is larger and none after it is smaller.
   *
   * @param from no number before this place is larger than any from it on
   */
  static long of(long[] numbers, int from, int size, int place) {
    int low = from;
    int high = size - 1;
    while (low < high) {
      long pivot = middle(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
      int left = low;
      int right = high;
      while (left <= right) {
        while (numbers[left] < pivot) {
          left++;
        }
        while (numbers[right] > pivot) {
          right--;
        }
        if (left <= right) {
          long swapped = numbers[left];
          numbers[left++] = numbers[right];
          numbers[right--] = swapped;
        }
      }
      if (place <= right) {
        high = right;
      } else if (place >= left) {
        low = left;
      } else {
        return numbers[place];
      }
    }
    return numbers[place];
  }

  private static long middle(long a, long b, long c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}

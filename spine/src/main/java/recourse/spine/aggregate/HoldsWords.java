package recourse.spine.aggregate;

import java.util.UUID;

/** An aggregate with {@link Words}, its own or in what it consists of. */
public interface HoldsWords {
  /** Under whose key they lie: whoever is erased with this id takes them along. */
  UUID wordsOf();
}

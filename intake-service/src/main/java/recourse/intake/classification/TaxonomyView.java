package recourse.intake.classification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.aggregate.Versioned;

/** A taxonomy; number 0, which is its version too, as long as none was written. */
public record TaxonomyView(
    int number,
    @Nullable Instant writtenAt,
    @Nullable String writtenBy,
    List<TaxonomyBranch> products)
    implements Versioned {
  static final TaxonomyView NONE = new TaxonomyView(0, null, null, List.of());

  static TaxonomyView of(Taxonomy tree) {
    return new TaxonomyView(tree.number(), tree.writtenAt(), tree.writtenBy(), tree.roots());
  }

  @Override
  @JsonIgnore
  public long version() {
    return number;
  }
}

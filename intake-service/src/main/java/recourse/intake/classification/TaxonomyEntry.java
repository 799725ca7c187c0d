package recourse.intake.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A line of a taxonomy: a product under its parent, or an issue of a product.
 *
 * @param parent the product above, or null
 * @param issue null for the line of the product itself
 */
@Embeddable
public record TaxonomyEntry(
    @Column(name = "product") String product,
    @Column(name = "parent") String parent,
    @Column(name = "issue") String issue) {}

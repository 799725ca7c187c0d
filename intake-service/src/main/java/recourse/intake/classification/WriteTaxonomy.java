package recourse.intake.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The taxonomy is written anew.
 *
 * @param expectedNumber the one the caller saw
 */
public record WriteTaxonomy(List<TaxonomyBranch> roots, String by, @Nullable Long expectedNumber) {}

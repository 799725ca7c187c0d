package recourse.intake.classification;

import java.util.List;

/**
 * The taxonomy is written anew.
 *
 * @param expectedNumber the one the caller saw, or null
 */
public record WriteTaxonomy(List<TaxonomyBranch> roots, String by, Long expectedNumber) {}

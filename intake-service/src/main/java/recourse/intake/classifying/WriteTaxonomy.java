package recourse.intake.classifying;

import java.util.List;
import recourse.intake.model.Branch;

/**
 * The taxonomy is written anew.
 *
 * @param expectedNumber the one the caller saw, or null
 */
public record WriteTaxonomy(List<Branch> roots, String by, Long expectedNumber) {}

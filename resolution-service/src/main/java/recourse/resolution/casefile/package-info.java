/**
 * The case file of a complaint from its opening to its closure: the aggregate, its parts and what
 * readers see of it. {@link recourse.resolution.casefile.CaseFile} is the only class that changes a
 * case, {@link recourse.resolution.casefile.CaseStep} is the table of the moves it may make.
 */
@NullMarked
package recourse.resolution.casefile;

import org.jspecify.annotations.NullMarked;

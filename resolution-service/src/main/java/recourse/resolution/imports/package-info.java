/** The source of an imported complaint reports its whole life, many lives at once. */
@NullMarked
package recourse.resolution.imports;

import org.jspecify.annotations.NullMarked;

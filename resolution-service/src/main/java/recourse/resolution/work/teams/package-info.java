/** Who is in which team, what they can do and how much they can carry. */
@NullMarked
package recourse.resolution.work.teams;

import org.jspecify.annotations.NullMarked;

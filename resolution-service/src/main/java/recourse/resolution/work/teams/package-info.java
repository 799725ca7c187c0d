/** Who is in which team, what they can do and how much they can carry. */
package recourse.resolution.work.teams;

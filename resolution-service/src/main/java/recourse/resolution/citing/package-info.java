/** Citing: the policies that decisions rest on, each version with the days it is in force (R15). */
package recourse.resolution.citing;

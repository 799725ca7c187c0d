/** Resolving: the complaint is answered, with an account of what was done (STAR, R3). */
package recourse.resolution.resolving;

/** Suggesting: the improvement backlog, decided by somebody else than who suggested (R49). */
package recourse.resolution.suggesting;

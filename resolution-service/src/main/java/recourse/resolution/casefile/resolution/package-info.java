/** The complaint is answered, with a STAR record of what was done. */
package recourse.resolution.casefile.resolution;

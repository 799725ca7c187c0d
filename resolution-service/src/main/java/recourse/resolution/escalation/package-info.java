/**
 * A case moves up and down inside the organisation, always on a named criterion; and how often
 * moving up was right, needless or missed.
 */
package recourse.resolution.escalation;

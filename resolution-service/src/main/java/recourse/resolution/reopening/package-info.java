/** Reopening: the same complaint lives again because its resolution did not hold (R31). */
package recourse.resolution.reopening;

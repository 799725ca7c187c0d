/** The same complaint lives again because its resolution did not hold. */
package recourse.resolution.casefile.reopening;

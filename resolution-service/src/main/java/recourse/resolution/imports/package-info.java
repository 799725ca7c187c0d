/** The source of an imported complaint reports its whole life, many lives at once. */
package recourse.resolution.imports;

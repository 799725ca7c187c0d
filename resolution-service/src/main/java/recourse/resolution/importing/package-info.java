/** Importing: the source of an imported complaint tells its whole life, many lives at once. */
package recourse.resolution.importing;

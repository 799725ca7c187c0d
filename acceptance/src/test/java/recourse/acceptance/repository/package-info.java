/** What holds for the repository as a whole, read from its sources. */
package recourse.acceptance.repository;

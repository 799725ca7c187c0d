/** What holds in the repository as a whole: names, packages, documents. No service runs for it. */
package recourse.acceptance.repository;

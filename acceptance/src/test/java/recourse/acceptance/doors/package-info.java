/** What is needed to try every door as everybody: operations, tokens and the table of roles. */
package recourse.acceptance.doors;

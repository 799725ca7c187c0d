/** What is needed to try every endpoint as everybody: operations, tokens and the table of roles. */
package recourse.acceptance.endpoints;

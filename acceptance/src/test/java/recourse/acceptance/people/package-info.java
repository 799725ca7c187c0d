/** The people of the tests: what they say becomes requests to the services. */
package recourse.acceptance.people;

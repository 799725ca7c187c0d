/** Callers that go on working while the house loses its processes, as patient programs do. */
package recourse.acceptance.load;

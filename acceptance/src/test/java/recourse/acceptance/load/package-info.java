/** Callers that go on working while services lose their processes, as patient programs do. */
package recourse.acceptance.load;

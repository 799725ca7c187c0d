/**
 * The whole of Recourse seen from outside: complaints that live their lives over real HTTP and
 * Kafka, bad input, strangers at the endpoints, processes that die, and real data against figures
 * worked out by somebody else. Nothing here knows a class of a service.
 */
package recourse.acceptance;

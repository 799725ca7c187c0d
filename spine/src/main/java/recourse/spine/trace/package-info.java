/**
 * One trace from a request to the last service that heard of it, in the W3C's words: from HTTP
 * through the row of the outbox and the header of the event to whoever hears it. Off unless {@code
 * OTEL_EXPORTER_OTLP_ENDPOINT} says where traces go. A span holds a method, a route, a status, a
 * event's name and a complaint's id; nothing else is ever written into one.
 */
package recourse.spine.trace;

/**
 * One trace from a request to the last service that handled what came of it, in the W3C's format:
 * from HTTP through the row of the outbox and the header of the event to whoever handles it. Off
 * unless {@code OTEL_EXPORTER_OTLP_ENDPOINT} says where traces go. A span holds a method, a route,
 * a status, an event's name and a complaint's id; nothing else is ever written into one.
 */
@NullMarked
package recourse.spine.trace;

import org.jspecify.annotations.NullMarked;

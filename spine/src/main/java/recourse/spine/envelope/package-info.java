/**
 * EventPublisher on the wire: CloudEvents 1.0 in binary mode. {@link
 * recourse.spine.envelope.Envelope} is what stands around an event, {@link
 * recourse.spine.envelope.EventCodec} writes and reads both.
 */
@NullMarked
package recourse.spine.envelope;

import org.jspecify.annotations.NullMarked;

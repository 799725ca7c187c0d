/**
 * Facts on the wire: CloudEvents 1.0 in binary mode. {@link recourse.spine.envelope.Envelope} is
 * what stands around a fact, {@link recourse.spine.envelope.FactCodec} writes and reads both.
 */
package recourse.spine.envelope;

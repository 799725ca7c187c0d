/**
 * The stage on which the spine is tried: an aggregate, listeners that write down what they handle
 * and can be made to stumble, and a few HTTP endpoints.
 */
package recourse.spine.stage;

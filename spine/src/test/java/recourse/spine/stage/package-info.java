/**
 * The stage on which the spine is tried: an aggregate, a listener that writes down what it hears
 * and can be made to stumble, and a few HTTP doors.
 */
package recourse.spine.stage;

/**
 * What the packages of the local stack share: the four services by name, folders, ports, child
 * processes, and the one way to fail with a sentence for the person at the prompt.
 */
@NullMarked
package recourse.local;

import org.jspecify.annotations.NullMarked;

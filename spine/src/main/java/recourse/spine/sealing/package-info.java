/**
 * How secrets are kept: AES-256-GCM with a data key for each owner, wrapped by a master key from
 * outside the database (docs/decisions/0020). Destroying the data key erases what it sealed.
 */
@NullMarked
package recourse.spine.sealing;

import org.jspecify.annotations.NullMarked;

/** Stands in for an identity provider and a key service: key pairs, bearer tokens, master keys. */
@NullMarked
package recourse.local.access;

import org.jspecify.annotations.NullMarked;

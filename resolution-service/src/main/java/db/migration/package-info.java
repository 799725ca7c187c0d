/** Migrations that need more than SQL: sealing wants the keys. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;

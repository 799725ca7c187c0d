/** A real PostgreSQL server without Docker, with one database and one role for each service. */
@NullMarked
package recourse.local.postgres;

import org.jspecify.annotations.NullMarked;

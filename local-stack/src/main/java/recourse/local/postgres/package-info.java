/** A real PostgreSQL server without Docker, with one database and one role for each service. */
package recourse.local.postgres;

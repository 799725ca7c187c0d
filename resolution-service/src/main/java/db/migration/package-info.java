/** Migrations that need more than SQL: sealing wants the keys. */
package db.migration;

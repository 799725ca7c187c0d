package recourse.spine.testing;

import java.sql.Connection;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;

/**
 * What a migration is given, where a test runs it by itself on a connection of its own.
 *
 * @param getConnection with the schema to be migrated first in its search path
 */
public record Migrating(Connection getConnection) implements Context {
  /** None: no migration of the house asks for it. */
  @Override
  public Configuration getConfiguration() {
    return null;
  }
}

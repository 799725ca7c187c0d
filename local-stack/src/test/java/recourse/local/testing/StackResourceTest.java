package recourse.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import recourse.local.access.Tokens;

class StackResourceTest {

  @Test
  void shouldGiveATestItsDatabaseItsBrokerAndItsTokens() throws Exception {
    // given
    StackResource stack = new StackResource();
    stack.init(Map.of("service", "resolution"));
    try {
      // when
      Map<String, String> config = stack.start();
      // then
      try (Connection connection =
          DriverManager.getConnection(
              config.get("quarkus.datasource.jdbc.url"),
              config.get("quarkus.datasource.username"),
              config.get("quarkus.datasource.password"))) {
        assertThat(connection.getCatalog()).isEqualTo("resolution");
      }
      assertThat(config)
          .containsKeys("kafka.bootstrap.servers", "mp.jwt.verify.publickey.location")
          .containsEntry("mp.jwt.verify.issuer", Tokens.ISSUER);
      assertThat(Tokens.token("handler")).contains(".");
    } finally {
      stack.stop();
    }
  }
}

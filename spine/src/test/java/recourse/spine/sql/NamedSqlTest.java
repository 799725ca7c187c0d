package recourse.spine.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedSqlTest {
  @Test
  void shouldPutAQuestionMarkForEachName() {
    NamedSql named = NamedSql.of("a = :a and (b > :b_1 or a = :a)");
    assertThat(named)
        .isEqualTo(new NamedSql("a = ? and (b > ? or a = ?)", List.of("a", "b_1", "a")));
  }

  @Test
  void shouldLeaveCastsTextsAndCommentsAlone() {
    String sql = "select x::text, '12:30:x', 'it''s :a' -- from :b\n from y where c = ";
    assertThat(NamedSql.of(sql + ":c::uuid"))
        .isEqualTo(new NamedSql(sql + "?::uuid", List.of("c")));
  }

  @Test
  void shouldRefuseANameWithoutAValueAndTakeNull() {
    NamedSql named = NamedSql.of(":a, :b, :a");
    Map<String, Object> values = new HashMap<>(Map.of("a", 1));
    assertThatThrownBy(() -> named.inOrder(values)).hasMessageContaining(":b");
    values.put("b", null);
    assertThat(named.inOrder(values)).containsExactly(1, null, 1);
  }
}

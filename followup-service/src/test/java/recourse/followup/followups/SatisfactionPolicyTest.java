package recourse.followup.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recourse.followup.Promises;

class SatisfactionPolicyTest {
  private static final SatisfactionPolicy POLICY =
      Promises.POLICIES.of("satisfaction", SatisfactionPolicy.class).versions().get(0).policy();

  @Test
  void shouldSetThoseWhoRecommendAgainstThoseWhoWarn() {
    assertThat(POLICY.netPromoterScore(List.of(10, 9, 8, 7, 6))).isEqualTo(20.0);
    assertThat(POLICY.netPromoterScore(List.of(0, 6))).isEqualTo(-100.0);
    assertThat(POLICY.netPromoterScore(List.of(7, 8))).isEqualTo(0.0);
  }

  @Test
  void shouldSayNothingWhereNobodyAnswered() {
    assertThat(POLICY.netPromoterScore(List.of())).isNull();
  }
}

package recourse.followup.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetPromoterScoreTest {
  @Test
  void shouldSetThoseWhoRecommendAgainstThoseWhoWarn() {
    assertThat(NetPromoterScore.of(List.of(10, 9, 8, 7, 6))).isEqualTo(20.0);
    assertThat(NetPromoterScore.of(List.of(0, 6))).isEqualTo(-100.0);
    assertThat(NetPromoterScore.of(List.of(7, 8))).isEqualTo(0.0);
  }

  @Test
  void shouldSayNothingWhereNobodyAnswered() {
    assertThat(NetPromoterScore.of(List.of())).isNull();
  }
}

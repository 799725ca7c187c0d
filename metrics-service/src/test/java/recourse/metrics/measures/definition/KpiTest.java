package recourse.metrics.measures.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KpiTest {
  @ParameterizedTest
  @EnumSource
  void shouldBeFoundByItsPublicNameAndSayWhatItMeans(Kpi kpi) {
    assertThat(Kpi.named(kpi.publicName())).contains(kpi);
    assertThat(kpi.definition().cohort()).endsWith(".");
    assertThat(kpi.definition().formula()).endsWith(".");
    boolean changed = kpi == Kpi.SURVEY_RESPONSE_RATE || kpi == Kpi.SURVEY_COVERAGE;
    assertThat(kpi.definition().version()).isEqualTo(changed ? "2" : "1");
  }

  @Test
  void shouldNotKnowOtherNames() {
    assertThat(Kpi.named("COMPLAINTS_RECEIVED")).isEmpty();
    assertThat(Kpi.named("happiness")).isEmpty();
  }
}

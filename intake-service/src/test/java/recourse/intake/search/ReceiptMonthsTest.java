package recourse.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceiptMonthsTest {
  @Test
  void shouldGoOnOverTheYears() {
    long december = ReceiptMonths.of(Instant.parse("2025-12-31T23:59:59.999999Z"));
    assertThat(december).isEqualTo(2025 * 12 + 11);
    assertThat(ReceiptMonths.of(Instant.parse("2026-01-01T00:00:00Z"))).isEqualTo(december + 1);
  }

  @Test
  void shouldKnowWhereASpanBeginsAndEnds() {
    ReceiptMonths.Span span = new ReceiptMonths.Span(2025 * 12 + 11, 2026 * 12);
    assertThat(span.each()).containsExactly(2025L * 12 + 11, 2026L * 12);
    assertThat(span.begin()).isEqualTo("2025-12-01T00:00:00Z");
    assertThat(span.end()).isEqualTo("2026-02-01T00:00:00Z");
  }
}

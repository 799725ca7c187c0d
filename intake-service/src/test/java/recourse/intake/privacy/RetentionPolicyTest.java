package recourse.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recourse.contract.Channel;
import recourse.contract.CustomerKind;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.Provenance;
import recourse.intake.complaints.Receipt;
import recourse.intake.complaints.Statement;
import recourse.intake.privacy.ErasureDecision.Line;

class RetentionPolicyTest {
  private static final Instant RECEIVED = Instant.parse("2023-06-01T10:00:00Z");
  private static final RetentionPolicy POLICY = RetentionPolicy.current(ZoneId.of("Europe/London"));

  @Test
  void shouldKeepARecordThreeYearsToTheInstant() {
    // given
    Complaint complaint = withdrawn("Kettle");
    Instant end = Instant.parse("2026-06-01T10:00:00Z");

    // when
    Line before = judge(complaint, ErasureGround.OBJECTION, end.minusMillis(1));
    Line after = judge(complaint, ErasureGround.OBJECTION, end);

    // then
    assertThat(before).isEqualTo(Line.kept(complaint.id(), ErasureExemption.RETENTION_DUTY, end));
    assertThat(after).isEqualTo(Line.erased(complaint.id()));
  }

  @Test
  void shouldKeepCollectivePortfolioManagementFiveYears() {
    assertThat(POLICY.keepUntil("Collective portfolio management", RECEIVED))
        .isEqualTo("2028-06-01T10:00:00Z");
  }

  @Test
  void shouldKeepAnOpenComplaintForTheClaimsItMayLeadTo() {
    // given
    Complaint open = complaint("Kettle");

    // when
    Line line = judge(open, ErasureGround.OBJECTION, Instant.parse("2030-01-01T00:00:00Z"));

    // then
    assertThat(line).isEqualTo(Line.kept(open.id(), ErasureExemption.LEGAL_CLAIMS, null));
  }

  @ParameterizedTest
  @EnumSource(ErasureGround.class)
  void shouldLetOnlyTwoGroundsOverrideTheDutyToKeep(ErasureGround ground) {
    // given
    Complaint young = withdrawn("Kettle");

    // when
    Line line = judge(young, ground, RECEIVED.plusSeconds(60));

    // then
    assertThat(line.erased())
        .isEqualTo(
            ground == ErasureGround.UNLAWFUL_PROCESSING
                || ground == ErasureGround.LEGAL_OBLIGATION);
  }

  @Test
  void shouldLetGoWhatIsOverAfterSixYears() {
    // given
    Complaint over = withdrawn("Kettle");
    Complaint open = complaint("Kettle");
    Instant end = Instant.parse("2029-06-01T10:00:00Z");

    // when // then
    assertThat(POLICY.isPastSchedule(over, end)).isFalse();
    assertThat(POLICY.isPastSchedule(over, end.plusMillis(1))).isTrue();
    assertThat(POLICY.isPastSchedule(open, end.plusMillis(1))).isFalse();
  }

  private static Line judge(Complaint complaint, ErasureGround ground, Instant at) {
    return POLICY.judge(complaint, ground, at);
  }

  private static Complaint withdrawn(String product) {
    Complaint complaint = complaint(product);
    complaint.withdraw("amina", RECEIVED.plusSeconds(1));
    return complaint;
  }

  private static Complaint complaint(String product) {
    return new Complaint(
        new Receipt(
            UUID.randomUUID(),
            Channel.PHONE,
            RECEIVED,
            RECEIVED,
            new Customer("c-1", CustomerKind.EXTERNAL, null, null, null, List.of()),
            product,
            "Leaks",
            new Statement(null, null),
            Provenance.live(null),
            false));
  }
}

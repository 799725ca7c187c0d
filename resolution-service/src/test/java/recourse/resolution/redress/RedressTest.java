package recourse.resolution.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.contract.RedressAccepted;
import recourse.contract.RedressApproved;
import recourse.contract.RedressKind;
import recourse.contract.RedressOffered;
import recourse.contract.RedressPaid;
import recourse.resolution.casefile.CaseStatus;
import recourse.resolution.casefile.RedressOption;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.redress.rights.Purchases;
import recourse.resolution.redress.rights.RuleBook;
import recourse.spine.money.Money;
import recourse.spine.money.MoneyReason;
import recourse.spine.refusal.Reason;
import recourse.spine.refusal.Refusal;

class RedressTest {
  static final UUID MRS_OKORO = UUID.fromString("0190d6a2-0000-7000-8000-000000000001");
  static final Instant MONDAY = Instant.parse("2026-12-14T09:00:00Z");
  static final String ADA = "h-ada";
  static final String BEA = "s-bea";

  /** A refund of 100 pounds by Ada, or of 100.01 when it is to be above her authority. */
  static Redress offer(boolean aboveAuthority) {
    Redress redress = bought(aboveAuthority ? "price=10001" : "");
    offer(redress, RedressKind.REFUND, aboveAuthority ? 100_01 : 100_00, null, Authority.HANDLER);
    return redress;
  }

  private static Redress bought(String told) {
    Redress redress = Redress.of(MRS_OKORO);
    redress.notePurchase(Purchases.of(told), Purchases.cures(told));
    return redress;
  }

  private static int offer(
      Redress redress, RedressKind kind, long minor, Boolean settles, Authority authority) {
    return offer(redress, new Money(minor, "GBP"), kind, settles, authority, CaseStatus.OWNED);
  }

  private static int offer(
      Redress redress,
      Money amount,
      RedressKind kind,
      Boolean settles,
      Authority authority,
      CaseStatus standing) {
    return redress.offer(
        new RedressOffer.Terms(kind, amount, settles, false),
        standing,
        new Redress.Offering(ADA, authority, AuthorityPolicy.CURRENT, PaymentPolicy.CURRENT),
        Purchases.BOOK,
        MONDAY);
  }

  @Test
  void shouldOfferWithinTheAuthorityAtOnceAndTellTheDueDayWhenItIsAccepted() {
    // given
    Redress redress = offer(false);

    // when
    redress.accept(1, PaymentPolicy.CURRENT, Instant.parse("2026-12-18T15:00:00Z"));
    redress.pay(1, true, false, BEA, Instant.parse("2026-12-31T23:59:59Z"));

    // then
    assertThat(items(redress).get(0).rulesVersion()).isEqualTo("cra-2015.1");
    assertThat(redress.releaseEvents())
        .containsExactly(
            new RedressOffered(MRS_OKORO, MONDAY, 1, RedressKind.REFUND, 100_00L, "GBP", ADA),
            new RedressAccepted(
                MRS_OKORO,
                Instant.parse("2026-12-18T15:00:00Z"),
                1,
                RedressKind.REFUND,
                Instant.parse("2027-01-01T00:00:00Z")),
            new RedressPaid(
                MRS_OKORO,
                Instant.parse("2026-12-31T23:59:59Z"),
                1,
                RedressKind.REFUND,
                100_00L,
                "GBP",
                false,
                BEA));
  }

  @Test
  void shouldSayHonestlyThatItWasPaidLate() {
    // given
    Redress redress = offer(false);
    redress.accept(1, PaymentPolicy.CURRENT, Instant.parse("2026-12-18T15:00:00Z"));
    redress.releaseEvents();

    // when
    redress.pay(1, true, false, BEA, Instant.parse("2027-01-01T00:00:00Z"));

    // then
    assertThat(redress.releaseEvents())
        .singleElement()
        .isInstanceOfSatisfying(RedressPaid.class, paid -> assertThat(paid.late()).isTrue());
  }

  @Test
  void shouldOweWhatWasDemandedFromTheDayOfTheOffer() {
    // given
    Redress redress = bought("");

    // when
    redress.offer(
        new RedressOffer.Terms(RedressKind.REFUND, new Money(100_00, "GBP"), null, true),
        CaseStatus.OWNED,
        new Redress.Offering(
            ADA, Authority.HANDLER, AuthorityPolicy.CURRENT, PaymentPolicy.CURRENT),
        Purchases.BOOK,
        MONDAY);
    redress.accept(1, PaymentPolicy.CURRENT, Instant.parse("2026-12-18T15:00:00Z"));

    // then
    assertThat(items(redress).get(0).payBefore()).isEqualTo("2026-12-28T00:00:00Z");
  }

  @Test
  void shouldTellNobodyOfWhatIsAboveTheAuthorityUntilASecondPersonApproves() {
    // given
    Redress redress = offer(true);
    assertThat(redress.releaseEvents()).isEmpty();

    // when
    refusal(
        RedressReason.OWN_OFFER,
        () -> redress.judge(1, true, ADA, AuthorityPolicy.CURRENT, PaymentPolicy.CURRENT, MONDAY));
    redress.judge(1, true, BEA, AuthorityPolicy.CURRENT, PaymentPolicy.CURRENT, MONDAY);

    // then
    assertThat(redress.releaseEvents())
        .containsExactly(
            new RedressApproved(
                MRS_OKORO, MONDAY, 1, RedressKind.REFUND, 100_01L, "GBP", "authority-1", BEA),
            new RedressOffered(MRS_OKORO, MONDAY, 1, RedressKind.REFUND, 100_01L, "GBP", ADA));
  }

  @Test
  void shouldCountTheWholeCaseAgainstTheAuthority() {
    // given
    Redress redress = bought("");
    offer(redress, RedressKind.GOODWILL, 60_00, null, Authority.HANDLER);

    // when
    int second = offer(redress, RedressKind.GOODWILL, 40_01, null, Authority.HANDLER);
    redress.reject(1, MONDAY);
    int third = offer(redress, RedressKind.GOODWILL, 59_99, null, Authority.HANDLER);

    // then
    assertThat(items(redress).get(second - 1).status()).isEqualTo(RedressStatus.PREPARED);
    assertThat(items(redress).get(third - 1).status()).isEqualTo(RedressStatus.OFFERED);
  }

  @Test
  void shouldLetASupervisorOfferMoreButNotWithoutLimit() {
    // given
    Redress redress = bought("price=100001");

    // when
    offer(redress, RedressKind.REFUND, 1_000_01, null, Authority.SUPERVISOR);
    redress.judge(1, false, BEA, AuthorityPolicy.CURRENT, PaymentPolicy.CURRENT, MONDAY);
    offer(redress, RedressKind.GOODWILL, 1_000_00, null, Authority.SUPERVISOR);

    // then
    assertThat(items(redress))
        .extracting(RedressView.Item::status)
        .containsExactly(RedressStatus.DECLINED, RedressStatus.OFFERED);
  }

  @Test
  void shouldWantApprovalForACurrencyWithoutALimit() {
    // given
    Redress redress = Redress.of(MRS_OKORO);
    Money yen = new Money(1, "JPY");

    // when
    offer(redress, yen, RedressKind.GOODWILL, null, Authority.SUPERVISOR, CaseStatus.OWNED);

    // then
    assertThat(items(redress).get(0).status()).isEqualTo(RedressStatus.PREPARED);
  }

  @Test
  void shouldRefuseASettlementBelowTheLawAndKeepNothingOfIt() {
    // given
    Redress redress = bought("");

    // when
    Refusal refusal =
        refusal(
            RedressReason.BELOW_STATUTORY_RIGHTS,
            () -> offer(redress, RedressKind.REFUND, 99_99, null, Authority.HANDLER));

    // then
    assertThat(refusal).hasMessageContaining("s.20, s.22");
    assertThat(items(redress)).isEmpty();
    assertThat(redress.releaseEvents()).isEmpty();
  }

  @Test
  void shouldGiveWordsAndGoodwillOnTopWithoutAskingTheLaw() {
    // given
    Redress redress = Redress.of(MRS_OKORO);

    // when
    offer(redress, null, RedressKind.APOLOGY, null, Authority.HANDLER, CaseStatus.OWNED);
    offer(redress, RedressKind.GOODWILL, 5_00, null, Authority.HANDLER);

    // then
    assertThat(items(redress)).extracting(RedressView.Item::settles).containsExactly(false, false);
  }

  @Test
  void shouldWantToKnowThePurchaseBeforeAnythingSettles() {
    // given
    Redress unknown = Redress.of(MRS_OKORO);
    Redress none = bought("supply=NONE");

    // when
    offer(none, RedressKind.COMPENSATION, 5_00, null, Authority.HANDLER);

    // then
    refusal(
        RedressReason.PURCHASE_MISSING,
        () -> offer(unknown, RedressKind.COMPENSATION, 5_00, null, Authority.HANDLER));
  }

  @Test
  void shouldNotAskALawThatIsSwitchedOff() {
    // given
    Redress redress = bought("");
    RuleBook off = new RuleBook(Purchases.BOOK.packs(), List.of());

    // when
    redress.offer(
        new RedressOffer.Terms(RedressKind.REFUND, new Money(1, "GBP"), null, false),
        CaseStatus.OWNED,
        new Redress.Offering(
            ADA, Authority.HANDLER, AuthorityPolicy.CURRENT, PaymentPolicy.CURRENT),
        off,
        MONDAY);

    // then
    assertThat(items(redress).get(0).rulesVersion()).isNull();
  }

  @Test
  void shouldNeverMixCurrencies() {
    // given
    Redress redress = bought("");
    Money euros = new Money(100_00, "EUR");
    offer(redress, RedressKind.GOODWILL, 5_00, null, Authority.HANDLER);

    // then
    refusal(
        MoneyReason.CURRENCY_MIXED,
        () -> offer(redress, euros, RedressKind.REFUND, null, Authority.HANDLER, CaseStatus.OWNED));
    refusal(MoneyReason.CURRENCY_MIXED, () -> redress.counter(1, euros, null, MONDAY));
    refusal(MoneyReason.CURRENCY_UNKNOWN, () -> new Money(1, "ABC"));
    refusal(MoneyReason.AMOUNT_UNFIT, () -> new Money(-1, "GBP"));
    refusal(
        MoneyReason.AMOUNT_UNFIT, () -> new Money(Long.MAX_VALUE, "GBP").plus(new Money(1, "GBP")));
  }

  @Test
  void shouldFitTheAmountToTheKind() {
    // given
    Redress redress = bought("");
    Money pound = new Money(1_00, "GBP");

    // then
    refusal(
        RedressReason.AMOUNT_UNFIT,
        () -> offer(redress, null, RedressKind.REFUND, null, Authority.HANDLER, CaseStatus.OWNED));
    refusal(
        RedressReason.AMOUNT_UNFIT,
        () ->
            offer(redress, pound, RedressKind.APOLOGY, null, Authority.HANDLER, CaseStatus.OWNED));
  }

  @Test
  void shouldPayByTheCustomersMeansUnlessTheyAgreedToOthers() {
    // given
    Redress redress = offer(false);
    redress.accept(1, PaymentPolicy.CURRENT, MONDAY);

    // when
    refusal(RedressReason.MEANS_NOT_AGREED, () -> redress.pay(1, false, false, BEA, MONDAY));
    redress.pay(1, false, true, BEA, MONDAY);

    // then
    assertThat(items(redress).get(0).status()).isEqualTo(RedressStatus.PAID);
  }

  @Test
  void shouldOfferNothingMoreWhenTheCaseHasEnded() {
    // given
    Redress redress = bought("");
    Money pound = new Money(1_00, "GBP");

    // then
    for (CaseStatus end : List.of(CaseStatus.CLOSED, CaseStatus.WITHDRAWN)) {
      refusal(
          RedressReason.CASE_OVER,
          () -> offer(redress, pound, RedressKind.GOODWILL, null, Authority.HANDLER, end));
    }
  }

  @Test
  void shouldCompareTwoOptionsAtLeastAndChooseOne() {
    // given
    Redress redress = Redress.of(MRS_OKORO);
    RedressOption mend = new RedressOption("Mend it", 30_00, "GBP", 4, 3, false);
    RedressOption replace = new RedressOption("A new one", 90_00, "GBP", 5, 5, true);
    RedressOption abroad = new RedressOption("Abroad", 90_00, "EUR", 5, 5, false);

    // when
    refusal(RedressReason.OPTIONS_UNFIT, () -> redress.compare(List.of(replace), "best"));
    refusal(RedressReason.OPTIONS_UNFIT, () -> redress.compare(List.of(mend, mend), "best"));
    refusal(MoneyReason.CURRENCY_MIXED, () -> redress.compare(List.of(replace, abroad), "best"));
    redress.compare(List.of(mend, replace), "It must not fail again");

    // then
    assertThat(redress.comparison().options()).containsExactly(mend, replace);
    assertThat(redress.comparison().rationale()).isEqualTo("It must not fail again");
  }

  @Test
  void shouldForgetWordsButNoFigures() {
    // given
    Redress redress = offer(false);
    redress.counter(1, new Money(120_00, "GBP"), "My aunt paid it", MONDAY);
    redress.compare(
        List.of(
            new RedressOption("Mend it", 30_00, "GBP", 4, 3, false),
            new RedressOption("A new one", 90_00, "GBP", 5, 5, true)),
        "For Mrs Okoro's aunt");

    // when
    redress.forget();

    // then
    assertThat(redress.comparison().rationale()).isNull();
    assertThat(redress.comparison().options()).extracting(RedressOption::option).containsOnly("");
    assertThat(redress.comparison().options())
        .extracting(RedressOption::costMinor)
        .containsExactly(30_00L, 90_00L);
    assertThat(items(redress).get(0).counterWords()).isNull();
    assertThat(items(redress).get(0).counterMinor()).isEqualTo(120_00);
  }

  static Stream<Arguments> impossiblePurchases() {
    return Stream.of(
        Arguments.of("contractOn", "contract=none"),
        Arguments.of("priceMinor", "price=0"),
        Arguments.of("worthMinor", "worth=10001"),
        Arguments.of("breach", "breach=LATE"),
        Arguments.of("breach", "supply=SERVICE breach=TITLE"),
        Arguments.of("breach", "supply=DIGITAL_CONTENT breach=INSTALLATION"),
        Arguments.of("installationRequired", "breach=INSTALLATION"),
        Arguments.of("cures", "cure=REPAIR:2026-11-19::"),
        Arguments.of("cures", "cure=REPAIR:2026-12-19:2026-12-18:"),
        Arguments.of("cures", "cure=REPAIR:2026-12-19:2026-12-21: cure=REPAIR:2026-12-20::"),
        Arguments.of("cures", "cure=REPEAT_PERFORMANCE:2026-12-19::"),
        Arguments.of("cures", "supply=SERVICE cure=REPAIR:2026-12-19::"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("impossiblePurchases")
  void shouldRefuseAPurchaseThatCannotBe(String field, String told) {
    assertThat(refusal(RedressReason.PURCHASE_IMPOSSIBLE, () -> bought(told)).field())
        .isEqualTo(field);
  }

  @Test
  void shouldOfferTheApprovalToSomebodyElseOnly() {
    // given
    Redress redress = offer(true);

    // then
    assertThat(allowed(redress, ADA)).isEmpty();
    assertThat(allowed(redress, BEA)).containsExactly("APPROVE", "DECLINE");
  }

  private static List<String> allowed(Redress redress, String name) {
    Viewer viewer = new Viewer(name, Set.of("supervisor")::contains);
    return redress.view(viewer, Instant.EPOCH).redress().get(0).allowedSteps();
  }

  private static Refusal refusal(Reason reason, ThrowingCallable step) {
    Refusal[] caught = new Refusal[1];
    assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> caught[0] = refusal);
    assertThat(caught[0].reason()).isEqualTo(reason);
    return caught[0];
  }

  private static List<RedressView.Item> items(Redress redress) {
    return redress.view(new Viewer("", role -> false), Instant.EPOCH).redress();
  }
}

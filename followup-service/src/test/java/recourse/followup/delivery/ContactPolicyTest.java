package recourse.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recourse.contract.Adjustment;
import recourse.contract.Channel;
import recourse.contract.NeedsTold;

class ContactPolicyTest {
  private static final Instant AT = Instant.parse("2026-06-01T08:00:00Z");
  private static final UUID ID = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "EMAIL, , , MAIL",
    "PHONE, , , SMS",
    "LIVE_CHAT, , , CHAT",
    "LETTER, , , LETTER",
    "PHONE, EMAIL, , MAIL",
    "EMAIL, PHONE, , PERSON",
    "EMAIL, PHONE, NO_PHONE, SMS",
    "EMAIL, , NO_EMAIL, SMS",
    "EMAIL, , NO_EMAIL NO_SMS, LETTER",
    "PHONE, , LARGE_PRINT, MAIL",
    "EMAIL, , BRAILLE, LETTER",
    "EMAIL, , BRAILLE NO_LETTER, PERSON",
    "EMAIL, , EXTRA_TIME, MAIL",
    "EMAIL, , OTHER, PERSON"
  })
  void shouldGoWhereTheCustomerWouldBeReached(
      Channel cameBy, Channel preferred, String adjustments, DeliveryChannel expected) {
    // then
    assertThat(ContactPolicy.formatFor(cameBy, needing(preferred, adjustments)).way())
        .isEqualTo(expected);
  }

  @Test
  void shouldApplyFormAndLanguage() {
    // when
    MessageFormat format =
        ContactPolicy.formatFor(Channel.EMAIL, needing(null, "LARGE_PRINT PLAIN_LANGUAGE"));

    // then
    assertThat(format)
        .isEqualTo(new MessageFormat(DeliveryChannel.MAIL, Presentation.LARGE_PRINT, true, "pl"));
    assertThat(ContactPolicy.formatFor(Channel.EMAIL, new Addressee(ID).needs()))
        .isEqualTo(new MessageFormat(DeliveryChannel.MAIL, Presentation.ORDINARY, false, "en"));
  }

  @Test
  void shouldNeverChooseWhatContradictsAnAdjustment() {
    // given
    Adjustment[] all = Adjustment.values();
    IntStream.range(0, 1 << all.length)
        .forEach(
            set -> {
              List<Adjustment> needed =
                  Arrays.stream(all).filter(one -> (set >> one.ordinal() & 1) == 1).toList();
              for (Channel channel : Channel.values()) {
                Addressee addressee = new Addressee(ID);
                addressee.need(new NeedsTold(ID, AT, needed, null, channel));
                // when
                MessageFormat format = ContactPolicy.formatFor(Channel.PHONE, addressee.needs());
                // then
                assertThat(ContactPolicy.contradicts(format, addressee.needs())).isFalse();
                assertThat(
                        needed.contains(Adjustment.OTHER) && format.way() != DeliveryChannel.PERSON)
                    .isFalse();
                assertThat(
                        needed.contains(Adjustment.NO_EMAIL)
                            && format.way() == DeliveryChannel.MAIL)
                    .isFalse();
              }
            });
  }

  @Test
  void shouldSeeThatWhatWasPlannedBeforeNoLongerFits() {
    // given
    MessageFormat ordinary =
        new MessageFormat(DeliveryChannel.MAIL, Presentation.ORDINARY, false, "pl");

    // then
    assertThat(ContactPolicy.contradicts(ordinary, needing(null, ""))).isFalse();
    assertThat(ContactPolicy.contradicts(ordinary, needing(null, "NO_EMAIL"))).isTrue();
    assertThat(ContactPolicy.contradicts(ordinary, needing(null, "LARGE_PRINT"))).isTrue();
    assertThat(ContactPolicy.contradicts(ordinary, needing(null, "PLAIN_LANGUAGE"))).isTrue();
    assertThat(ContactPolicy.contradicts(ordinary, new Addressee(ID).needs())).isTrue();
  }

  @Test
  void shouldHoldOnToTheLatestWordOfTheCustomerInWhateverOrderItIsHeardOf() {
    // given
    Addressee addressee = addressee(Channel.EMAIL, "BRAILLE");

    // when
    addressee.need(new NeedsTold(ID, AT.minusSeconds(1), List.of(), null, null));

    // then
    assertThat(addressee.needs().adjustments()).containsExactly(Adjustment.BRAILLE);
  }

  private static Addressee.Needs needing(Channel preferred, String adjustments) {
    return addressee(preferred, adjustments).needs();
  }

  private static Addressee addressee(Channel preferred, String adjustments) {
    Addressee addressee = new Addressee(ID);
    List<Adjustment> needed =
        adjustments == null || adjustments.isEmpty()
            ? List.of()
            : Arrays.stream(adjustments.split(" ")).map(Adjustment::valueOf).toList();
    addressee.need(new NeedsTold(ID, AT, needed, "pl", preferred));
    return addressee;
  }
}

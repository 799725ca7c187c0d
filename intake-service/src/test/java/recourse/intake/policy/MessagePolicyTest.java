package recourse.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.MessageKind;

class MessagePolicyTest {
  private static final String COMPLAINT = "It still leaks, please help.";

  @ParameterizedTest
  @CsvSource({
    "Auto-Submitted,auto-replied",
    "AUTO-SUBMITTED,auto-generated; type=x",
    "Precedence,bulk",
    "Precedence,auto_reply",
    "X-Auto-Response-Suppress,OOF",
    "X-Autoreply,yes",
    "List-Id,<offers.shop.test>",
    "Return-Path,<>",
    "Content-Type,multipart/report; report-type=delivery-status",
    "Subject,Automatic reply: your case",
    "Subject,Out of Office",
    "Subject,Undeliverable: your case",
  })
  void shouldKnowAMachineByItsHeadersWhateverItSays(String name, String value) {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(name, value), COMPLAINT))
        .isEqualTo(MessageKind.AUTOMATIC);
  }

  @ParameterizedTest
  @CsvSource({
    "Auto-Submitted,no",
    "Precedence,normal",
    "X-Auto-Response-Suppress,None",
    "Return-Path,<okoro@mail.test>",
    "Content-Type,text/plain",
    "Subject,Re: I was out of the office when it leaked",
  })
  void shouldHearAPersonWhoseMailHasHeadersToo(String name, String value) {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(name, value), COMPLAINT))
        .isEqualTo(MessageKind.SUBSTANTIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you!",
        "thanks",
        "Dear Ben,\nthank you very much for your help.\nKind regards\nAmina Okoro",
        "Many thanks, the refund arrived.",
        "Cheers, all sorted now :)",
        "Thanks a lot\n\nOn Monday, Recourse wrote:\n> We are sorry that it leaks.",
        "Thank you so much\n-- \nAmina, 7 Lime Road, it is not a company",
      })
  void shouldSeeThatItOnlySaysThankYou(String text) {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(), text)).isEqualTo(MessageKind.THANKS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you but it still leaks",
        "Thanks, is it fixed?",
        "Thank you. It is not working.",
        "Thanks for nothing",
        "The refund arrived.",
        "No thanks",
        "Thank you for your message, I want to complain again",
        "???",
        "Hello, thanks. The kettle is broken again.",
      })
  void shouldOverhearNothingThatSaysMore(String text) {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(), text)).isEqualTo(MessageKind.SUBSTANTIVE);
  }

  @Test
  void shouldTakeAMessageWithoutTextForSomethingToLookAt() {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(), null)).isEqualTo(MessageKind.SUBSTANTIVE);
    assertThat(MessagePolicy.CURRENT.judge(Map.of(), " ")).isEqualTo(MessageKind.SUBSTANTIVE);
  }
}

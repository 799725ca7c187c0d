package recourse.resolution.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApologyPolicyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          You were worried, and rightly so. We are sorry: this was our mistake. We will refund you by Friday. |
          I\u2019m sorry. I understand how frustrating it was; we let you down, and I\u2019ll ring you tomorrow.      |
          Waiting so long was upsetting. We apologise: we should have called. You will be refunded today.     |
          You must have been angry. Here is the answer to your question.                                      |
          Here is the answer to your question.                           | FEELING_NOT_NAMED
          We are sorry.                                                  | FEELING_NOT_NAMED APOLOGY_WITHOUT_RESPONSIBILITY APOLOGY_WITHOUT_NEXT_STEP
          We are sorry that you were disappointed.                       | APOLOGY_WITHOUT_RESPONSIBILITY APOLOGY_WITHOUT_NEXT_STEP
          We are sorry you were disappointed. This was our error.        | APOLOGY_WITHOUT_NEXT_STEP
          We are sorry for the distress. We will send a new card today.  | APOLOGY_WITHOUT_RESPONSIBILITY
          You were annoyed. We apologise for any inconvenience caused.   | APOLOGY_NOT_MEANT APOLOGY_WITHOUT_RESPONSIBILITY APOLOGY_WITHOUT_NEXT_STEP
          We are sorry if you were upset. It was our fault. We will pay. | APOLOGY_NOT_MEANT
          We are sorry that you feel ignored. We will look into it.      | APOLOGY_NOT_MEANT APOLOGY_WITHOUT_RESPONSIBILITY
          """)
  void shouldFlagWhatAnApologyLacks(String reply, String flags) {
    assertThat(ApologyPolicy.CURRENT.flags(reply)).isEqualTo(named(flags));
  }

  private static Set<ReplyFlag> named(String flags) {
    return flags == null
        ? Set.of()
        : Arrays.stream(flags.split(" ", -1)).map(ReplyFlag::valueOf).collect(Collectors.toSet());
  }
}

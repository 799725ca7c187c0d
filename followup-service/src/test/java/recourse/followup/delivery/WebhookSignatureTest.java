package recourse.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
  /** The example of the Standard Webhooks specification. */
  @Test
  void shouldSignAsTheSpecificationDoes() {
    // given
    WebhookSignature signature = WebhookSignature.with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    // then
    assertThat(signature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, body))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void shouldNotTakeASecretThatCouldBeGuessed() {
    // then
    assertThatThrownBy(() -> WebhookSignature.with("whsec_c2hvcnQ="))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldHandMessagesOverInTheClearOnThisMachineOnly() {
    // then
    assertThat(WebhookGateway.guarded(URI.create("https://sms.example/hook"))).isNotNull();
    assertThat(WebhookGateway.guarded(URI.create("http://localhost:8025/hook"))).isNotNull();
    assertThatThrownBy(() -> WebhookGateway.guarded(URI.create("http://sms.example/hook")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package recourse.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.mail.MailClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import recourse.contract.Channel;

/** What becomes of mail when the relay stops answering, over the client that the service uses. */
class SmtpGatewayTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000018");
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration FAIR = Duration.ofSeconds(3);
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final int POOL = 10;

  private final Relay relay = new Relay();
  private Vertx vertx;
  private MailClient client;

  @BeforeEach
  void connect() {
    vertx = Vertx.vertx();
    MailConfig config =
        new MailConfig()
            .setHostname("localhost")
            .setPort(relay.port())
            .setMaxPoolSize(POOL)
            .setKeepAlive(true)
            .setPipelining(false)
            .setOwnHostname("recourse");
    client = MailClient.create(vertx, config);
  }

  @AfterEach
  void close() {
    relay.close();
    vertx.close().await().atMost(LONG);
  }

  @Test
  void shouldCountATryThatGetsNoAnswerAsFailedAndBeRecognisedByItsIdTheNextTime() {
    // given: the relay takes the whole message and never says so
    relay.silentAfter = ".";

    // when
    SendResult first = gateway(SHORT).send(message());
    await().atMost(LONG).until(() -> relay.ids.size() == 1);
    relay.silentAfter = null;
    relay.hangUp();
    SendResult second = gateway(LONG).send(message());

    // then
    assertThat(first).isEqualTo(SendResult.failed("TIMEOUT"));
    assertThat(second).isEqualTo(SendResult.TAKEN);
    assertThat(relay.ids).containsExactly("<" + ID + "@recourse>", "<" + ID + "@recourse>");
    assertThat(relay.lines)
        .as("so that no machine answers")
        .contains("Auto-Submitted: auto-generated");
  }

  @Test
  void shouldSendAgainWhenTheRelayIsBackHoweverManyTriesHang() {
    // given: it accepts connections and does not even greet
    relay.silentAfter = "";

    // when: more tries hang than there are connections
    for (int tries = 0; tries < POOL + 2; tries++) {
      assertThat(gateway(SHORT).send(message())).isEqualTo(SendResult.failed("TIMEOUT"));
    }
    relay.silentAfter = null;
    relay.hangUp();

    // then
    await().atMost(LONG).until(() -> gateway(FAIR).send(message()).equals(SendResult.TAKEN));
  }

  @Test
  void shouldTellWhatTheRelayWillNeverTakeFromWhatItMayTakeLater() {
    // then
    relay.answerToRecipient = "550 no such mailbox";
    assertThat(gateway(LONG).send(message())).isEqualTo(SendResult.refused("SMTP_550"));
    relay.answerToRecipient = "451 try again later";
    assertThat(gateway(LONG).send(message())).isEqualTo(SendResult.failed("SMTP_451"));
    relay.close();
    relay.hangUp();
    assertThat(gateway(LONG).send(message())).isEqualTo(SendResult.failed("NO_CONNECTION"));
  }

  @Test
  void shouldHearTheGreetingOfEveryConnection() {
    // given: a relay that takes nothing, so that each try has a connection of its own
    relay.answerToRecipient = "550 no such mailbox";

    // when
    List<SendResult> tries =
        Stream.generate(() -> gateway(FAIR).send(message())).limit(200).toList();

    // then
    assertThat(tries).containsOnly(SendResult.refused("SMTP_550"));
  }

  /** From this thread always on the same event loop. */
  private SmtpGateway gateway(Duration patience) {
    return new SmtpGateway(
        new OverClient(client), new Gateways(null, patience), vertx.getDelegate());
  }

  private static CustomerMessage message() {
    return new CustomerMessage(
        ID,
        "customer-18",
        DeliveryChannel.MAIL,
        Channel.EMAIL,
        Presentation.ORDINARY,
        "en",
        "Is it solved?",
        "Words",
        null);
  }

  /** As Quarkus hands mail to the same client. */
  private record OverClient(MailClient client) implements ReactiveMailer {
    @Override
    public Uni<Void> send(Mail... mails) {
      Mail mail = mails[0];
      MailMessage message =
          new MailMessage()
              .setFrom("complaints@recourse.invalid")
              .setTo(mail.getTo())
              .setSubject(mail.getSubject())
              .setText(mail.getText());
      MultiMap headers = MultiMap.caseInsensitiveMultiMap();
      mail.getHeaders().forEach((name, values) -> headers.add(name, values.get(0)));
      message.setHeaders(headers.getDelegate());
      return client.sendMail(message).replaceWithVoid();
    }
  }

  /** A relay that says as much as it is told to, and from some line on nothing. */
  private static final class Relay implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket door;
    private final Set<Socket> callers = ConcurrentHashMap.newKeySet();
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile String silentAfter;
    private volatile String answerToRecipient = "250 ok";

    Relay() {
      try {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      threads.execute(this::open);
    }

    int port() {
      return door.getLocalPort();
    }

    private void open() {
      while (!door.isClosed()) {
        try {
          Socket caller = door.accept();
          callers.add(caller);
          threads.execute(() -> talk(caller));
        } catch (IOException | RejectedExecutionException closed) {
          return;
        }
      }
    }

    private void talk(Socket caller) {
      try (caller;
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
        say(caller, "", "220 relay");
        boolean data = false;
        for (String line = lines.readLine(); line != null; line = next(lines, line)) {
          if (data) {
            data = !line.equals(".");
            note(line);
          } else {
            data = line.equals("DATA");
          }
          if (!data || line.equals("DATA")) {
            say(caller, line, answer(line));
          }
        }
      } catch (IOException hungUp) {
        callers.remove(caller);
      }
    }

    /** The next line; none behind a farewell. */
    private static String next(BufferedReader lines, String line) throws IOException {
      return line.equals("QUIT") ? null : lines.readLine();
    }

    private void note(String line) {
      lines.add(line);
      if (line.startsWith("Message-ID: ")) {
        ids.add(line.substring(12));
      }
    }

    private String answer(String line) {
      if (line.startsWith("RCPT")) {
        return answerToRecipient;
      }
      if (line.equals("QUIT")) {
        return "221 bye";
      }
      return line.equals("DATA") ? "354 go on" : "250 ok";
    }

    private void say(Socket caller, String line, String answer) throws IOException {
      if (!line.equals(silentAfter)) {
        OutputStream out = caller.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
    }

    /** Ends every conversation. */
    void hangUp() {
      for (Socket caller : callers) {
        try {
          caller.close();
        } catch (IOException gone) {
          throw new UncheckedIOException(gone);
        }
      }
      callers.clear();
    }

    @Override
    public void close() {
      try {
        door.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      threads.shutdown();
      await()
          .atMost(LONG)
          .until(
              () -> {
                hangUp(); // also on whoever was let in while the door was closing
                return threads.isTerminated();
              });
    }
  }
}

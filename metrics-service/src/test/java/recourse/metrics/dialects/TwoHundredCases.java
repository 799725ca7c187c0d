package recourse.metrics.dialects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.contract.CaseAssigned;
import recourse.contract.Channel;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.Complexity;
import recourse.contract.ContactLogged;
import recourse.contract.CustomerKind;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeescalationReason;
import recourse.contract.Direction;
import recourse.contract.DomainEvent;
import recourse.contract.EscalationCriterion;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.ReopeningReason;
import recourse.contract.RepeatRecognised;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.Severity;
import recourse.contract.SolutionAgreed;
import recourse.contract.SurveyAnswered;
import recourse.contract.WaitingFor;

/**
 * The page of two hundred cases: the events of their lives, and the answers that were worked out by
 * hand on the same page.
 */
public final class TwoHundredCases {
  private static final String PAGE = "/dialects/two-hundred-cases.txt";
  private static final Duration TALK = Duration.ofMinutes(1);

  private final List<String> lines;
  private final String product;
  private final Map<String, UUID> copies = new HashMap<>();

  /** All of them are about this product. */
  public TwoHundredCases(String product) {
    this.product = product;
    try (InputStream page = TwoHundredCases.class.getResourceAsStream(PAGE)) {
      lines = new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A figure as it stands on the page; the numerator is null where there is none. */
  public record Expected(
      String dialect, String measure, String value, Long numerator, long denominator) {}

  /** A line of the section on gaps. */
  public record ExpectedGap(String dialect, String measure, String words) {}

  /** The figures on the page. */
  public List<Expected> answers() {
    return section("answers").stream().map(line -> expected(line.split("\\s+"))).toList();
  }

  private static Expected expected(String[] cells) {
    Long numerator = cells[3].equals("-") ? null : Long.valueOf(cells[3]);
    return new Expected(cells[0], cells[1], cells[2], numerator, Long.parseLong(cells[4]));
  }

  /** The gaps on the page. */
  public List<ExpectedGap> gaps() {
    return section("gaps").stream()
        .map(line -> line.split("\\s+", 3))
        .map(cells -> new ExpectedGap(cells[0], cells[1], cells[2]))
        .toList();
  }

  /** The events of each of the complaints. */
  public List<List<DomainEvent>> lives() {
    List<List<DomainEvent>> lives = new ArrayList<>();
    for (String line : section("cases")) {
      String[] cells = line.split("\\s*\\|\\s*");
      String letter = cells[0].substring(0, 1);
      for (int copy = 1; copy <= Integer.parseInt(cells[1]); copy++) {
        UUID id = idOf(letter, copy);
        copies.put(letter + copy, id);
        lives.add(
            new Living(id, letter, copy, Channel.valueOf(cells[2]), at(cells[3])).of(cells[4]));
      }
    }
    return lives;
  }

  private UUID idOf(String letter, int copy) {
    return UUID.nameUUIDFromBytes((product + letter + copy).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> section(String name) {
    return lines.stream()
        .dropWhile(line -> !line.equals("[" + name + "]"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("["))
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
  }

  private final class Living {
    private final UUID id;
    private final int copy;
    private final Instant receivedAt;
    private final List<DomainEvent> events = new ArrayList<>();
    private int questions;

    Living(UUID id, String letter, int copy, Channel channel, Instant receivedAt) {
      this.id = id;
      this.copy = copy;
      this.receivedAt = receivedAt;
      events.add(
          new ComplaintRegistered(
              id,
              receivedAt,
              "R-" + letter + copy,
              channel,
              product,
              "LEAKS",
              "customer-" + letter + copy,
              CustomerKind.EXTERNAL,
              null,
              null,
              null,
              null));
    }

    List<DomainEvent> of(String steps) {
      for (String step : steps.split("\\s*;\\s*")) {
        events.add(event(step.split("\\s+")));
      }
      return events;
    }

    private DomainEvent event(String[] words) {
      String last = words[words.length - 1];
      return switch (words[0]) {
        case "ack" -> new ComplaintAcknowledged(id, since(last), Channel.EMAIL, "amina");
        case "assign" -> new CaseAssigned(id, since(words[1]), null, last, "boss");
        case "complex" -> triaged(since(last));
        case "out" -> contact(Direction.OUTBOUND, since(last).minus(TALK), since(last));
        case "in" -> called(last.split("/"));
        case "ask" ->
            new ClarificationRequested(id, since(last), ++questions, WaitingFor.CUSTOMER, "amina");
        case "told" -> new ClarificationReceived(id, since(last), questions);
        case "agree" -> new SolutionAgreed(id, since(last), 1);
        case "answer" ->
            new ComplaintResolved(id, since(last), number(words), Outcome.UPHELD, false, "amina");
        case "reopen" ->
            new ComplaintReopened(id, since(last), number(words), ReopeningReason.DISSATISFIED);
        case "met" ->
            new DeadlineMet(id, since(last), part("clock", words), ClockKind.RESOLVE, since(last));
        case "missed" ->
            new DeadlineBreached(
                id, since(last), part("clock", words), ClockKind.RESOLVE, since(last));
        case "cancelled" ->
            new DeadlineCancelled(id, since(last), part("clock", words), ClockKind.RESOLVE);
        case "escalate" ->
            new ComplaintEscalated(
                id, since(last), 1, EscalationCriterion.HANDLER_JUDGEMENT, "amina");
        case "lower" ->
            new ComplaintDeescalated(
                id, since(last), 0, DeescalationReason.CRITERION_NOT_MET, "boss");
        case "withdraw" -> new ComplaintWithdrawn(id, since(last), "amina");
        case "close" -> new ComplaintClosed(id, since(last), ClosureReason.valueOf(words[1]));
        case "rate" -> rated(words);
        case "satisfied" -> new SatisfactionConfirmed(id, since(last), part("survey", 1));
        case "repeat" ->
            new RepeatRecognised(
                id, receivedAt, copies.get(last + copy), receivedAt.minusSeconds(1), "repeat-1");
        default -> throw new IllegalArgumentException(String.join(" ", words));
      };
    }

    private DomainEvent triaged(Instant at) {
      return new ComplaintTriaged(
          id, at, product, "LEAKS", Severity.LOW, Complexity.COMPLEX, Priority.P3, "t-1", "amina");
    }

    private DomainEvent called(String[] fromTo) {
      return contact(Direction.INBOUND, since(fromTo[0]), since(fromTo[1]));
    }

    private DomainEvent contact(Direction direction, Instant from, Instant to) {
      UUID contact = UUID.nameUUIDFromBytes((id + "/" + from).getBytes(StandardCharsets.UTF_8));
      return new ContactLogged(id, to, contact, Channel.PHONE, direction, "amina", from, 60, 0, 0);
    }

    private DomainEvent rated(String[] words) {
      int stars = Integer.parseInt(words[2]);
      UUID survey = part("survey", words);
      return new SurveyAnswered(id, since(words[3]), survey, 1, stars > 3, stars, null, null);
    }

    private UUID part(String what, String[] words) {
      return part(what, number(words));
    }

    /** The first promise sorts before the second. */
    private UUID part(String what, int number) {
      return new UUID(id.getMostSignificantBits() ^ what.hashCode(), number);
    }

    private static int number(String[] words) {
      return Integer.parseInt(words[1]);
    }

    private Instant since(String time) {
      Duration sum = Duration.ZERO;
      StringBuilder digits = new StringBuilder();
      for (char c : time.substring(1).toCharArray()) {
        if (Character.isDigit(c)) {
          digits.append(c);
        } else {
          sum = sum.plus(length(Long.parseLong(digits.toString()), c));
          digits.setLength(0);
        }
      }
      return time.startsWith("-") ? receivedAt.minus(sum) : receivedAt.plus(sum);
    }

    private static Duration length(long number, char unit) {
      return switch (unit) {
        case 'd' -> Duration.ofDays(number);
        case 'h' -> Duration.ofHours(number);
        case 'm' -> Duration.ofMinutes(number);
        default -> throw new IllegalArgumentException("no unit: " + unit);
      };
    }
  }
}

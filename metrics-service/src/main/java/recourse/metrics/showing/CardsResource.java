package recourse.metrics.showing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.metrics.model.Card;
import recourse.metrics.model.Cards;
import recourse.metrics.model.Cards.Filter;
import recourse.metrics.model.Cards.OpenNow;
import recourse.metrics.model.Cards.Selection;
import recourse.metrics.model.Period;
import recourse.metrics.policy.AgeBand;
import recourse.spine.http.Cursor;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * What stands behind the figures: which complaints, by reference and code, and what is open now.
 */
@Path("/")
@RolesAllowed({"supervisor", "quality", "auditor", "handler", "ops"})
@Produces(MediaType.APPLICATION_JSON)
public class CardsResource {
  private static final int LONGEST_CODE = 200;
  private static final String AT_RISK_MEANS =
      "Open complaints with a clock whose time is announced as nearly over and that still runs;"
          + " overdue are open complaints with a clock that ran out while its work is still owed.";

  @Inject Cards cards;
  @Inject Clock clock;

  @ConfigProperty(name = "recourse.time-zone")
  ZoneId zone;

  /** Which complaints; everything may be left out. */
  public static class Parameters {
    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("product")
    String product;

    @QueryParam("issue")
    String issue;

    @QueryParam("channel")
    String channel;

    @QueryParam("team")
    String team;

    @QueryParam("handler")
    String handler;

    @QueryParam("status")
    String status;

    @QueryParam("age")
    String age;

    Filter filter(ZoneId zone, Instant now) {
      AgeBand band = age == null ? null : band(age);
      Period period = from == null && to == null ? null : Period.of(from, to, zone.getId());
      return new Filter(
          period == null ? null : period.start(),
          period == null ? null : period.end(),
          code("product", product),
          code("issue", issue),
          code("channel", channel),
          code("team", team),
          code("handler", handler),
          band == null ? selection(status) : Selection.OPEN,
          band == null ? null : now.minus(band.from()),
          band == null || band.to() == null ? null : now.minus(band.to()));
    }

    static String code(String field, String text) {
      boolean acceptable =
          text == null
              || !text.isBlank()
                  && text.length() <= LONGEST_CODE
                  && text.chars().noneMatch(Character::isISOControl);
      if (!acceptable) {
        throw invalid(field, "1 to " + LONGEST_CODE + " printable characters");
      }
      return text;
    }

    private static Selection selection(String status) {
      return status == null
          ? Selection.ALL
          : Arrays.stream(Selection.values())
              .filter(selection -> wordFor(selection).equals(status))
              .findFirst()
              .orElseThrow(
                  () ->
                      invalid("status", "one of all, open, at-risk, overdue, reopened, escalated"));
    }

    private static AgeBand band(String key) {
      return AgeBand.keyed(key)
          .orElseThrow(
              () ->
                  invalid(
                      "age",
                      Arrays.stream(AgeBand.values())
                          .map(AgeBand::key)
                          .collect(Collectors.joining(", ", "one of ", ""))));
    }

    private static String wordFor(Selection selection) {
      return selection.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Refusal invalid(String field, String expected) {
      return new Refusal(CommonReason.REQUEST_INVALID, field, field + " must be " + expected + ".");
    }
  }

  /** One complaint of a list. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Row(
      UUID id,
      String reference,
      Instant receivedAt,
      String channel,
      String product,
      String issue,
      String source,
      String priority,
      String severity,
      String team,
      String handler,
      String standing,
      Instant resolvedAt,
      String outcome,
      Instant dueAt,
      boolean atRisk,
      boolean overdue) {
    static Row of(Card card) {
      return new Row(
          card.complaintId(),
          card.reference(),
          card.receivedAt(),
          card.channel().name(),
          card.product(),
          card.issue(),
          card.source(),
          name(card.priority()),
          name(card.severity()),
          card.team(),
          card.handler(),
          card.standing().name(),
          card.resolvedAt(),
          name(card.outcome()),
          card.dueAt(),
          card.atRisk(),
          card.overdue());
    }

    private static String name(Enum<?> value) {
      return value == null ? null : value.name();
    }
  }

  /**
   * A page of a list, newest first.
   *
   * @param next the cursor of the next page; null on the last
   */
  public record Page(List<Row> complaints, String next) {}

  /** Those open for a time within a band. */
  public record Aged(String key, String label, long open, boolean late) {}

  /**
   * What is open now.
   *
   * @param medianAgeSeconds half are older; null when nothing is open
   * @param oldestSeconds null when nothing is open
   * @param atRisk with a clock that is nearly over
   * @param overdue with a clock that ran out and is still owed
   */
  public record Open(
      Instant asOf,
      long open,
      Long medianAgeSeconds,
      Long oldestSeconds,
      List<Aged> ages,
      long atRisk,
      long overdue,
      String atRiskMeans) {}

  /** The complaints behind a figure, newest first. */
  @GET
  @Path("/complaints")
  public Page complaints(
      @BeanParam Parameters parameters,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    Cursor behind = Cursor.parse(cursor);
    List<Card> found =
        cards.page(
            parameters.filter(zone, clock.instant()),
            behind == null ? null : behind.at(),
            behind == null ? null : behind.id(),
            limit);
    Card last = found.size() < limit ? null : found.get(found.size() - 1);
    return new Page(
        found.stream().map(Row::of).toList(),
        last == null ? null : new Cursor(last.receivedAt(), last.complaintId()).toString());
  }

  /** What is open now, by age, and which of it is in danger. */
  @GET
  @Path("/open-complaints")
  public Open open(@QueryParam("product") String product, @QueryParam("channel") String channel) {
    Instant now = clock.instant();
    AgeBand[] bands = AgeBand.values();
    List<Instant> starts =
        Arrays.stream(bands).filter(b -> b.to() != null).map(b -> now.minus(b.to())).toList();
    OpenNow open =
        cards.openNow(
            Parameters.code("product", product), Parameters.code("channel", channel), starts);
    List<Aged> ages =
        IntStream.range(0, bands.length)
            .mapToObj(
                i ->
                    new Aged(
                        bands[i].key(), bands[i].label(), open.byAge().get(i), bands[i].isLate()))
            .toList();
    return new Open(
        now,
        open.open(),
        seconds(open.medianReceivedAt(), now),
        seconds(open.oldestReceivedAt(), now),
        ages,
        open.atRisk(),
        open.overdue(),
        AT_RISK_MEANS);
  }

  private static Long seconds(Instant since, Instant now) {
    return since == null ? null : Duration.between(since, now).toSeconds();
  }
}

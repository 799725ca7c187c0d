package recourse.metrics.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.metrics.lists.ListFilter.Selection;
import recourse.metrics.measures.definition.AgeBand;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.MemberFilter;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.engine.ListPosition;
import recourse.spine.http.Cursor;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * What stands behind the figures: which complaints, by reference and code, and what is open now.
 */
@NullUnmarked // still to be annotated
@Path("/")
@RolesAllowed({"supervisor", "quality", "auditor", "handler", "ops"})
@Produces(MediaType.APPLICATION_JSON)
public class ComplaintListResource {
  private static final int LONGEST_CODE = 200;
  private static final String AT_RISK_MEANS =
      "Open complaints with a clock whose time is announced as nearly over and that still runs;"
          + " overdue are open complaints with a clock that ran out while its work is still owed.";

  private final SqlListEntries entries;
  private final FindMembersHandler members;
  private final Clock clock;
  private final ZoneId zone;

  ComplaintListResource(
      SqlListEntries entries,
      FindMembersHandler members,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.entries = entries;
    this.members = members;
    this.clock = clock;
    this.zone = zone;
  }

  /** Which complaints; everything may be left out. */
  public static class Parameters {
    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    @QueryParam("product")
    @Nullable String product;

    @QueryParam("issue")
    @Nullable String issue;

    @QueryParam("channel")
    @Nullable String channel;

    @QueryParam("team")
    @Nullable String team;

    @QueryParam("handler")
    @Nullable String handler;

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("age")
    @Nullable String age;

    @QueryParam("figure")
    @Nullable String figure;

    @QueryParam("members")
    @Nullable String members;

    /** The figure behind which to look; null where the caller names none. */
    @Nullable Kpi figure() {
      if (figure == null) {
        if (members != null) {
          throw invalid("members", "left out where no figure is named");
        }
        return null;
      }
      if (status != null || age != null) {
        throw invalid(status == null ? "age" : "status", "left out where a figure is named");
      }
      return Kpi.named(figure)
          .orElseThrow(() -> invalid("figure", "the name of a figure, see /kpis/{name}"));
    }

    MemberFilter members() {
      return members == null
          ? MemberFilter.ALL
          : Arrays.stream(MemberFilter.values())
              .filter(which -> wordFor(which).equals(members))
              .findFirst()
              .orElseThrow(() -> invalid("members", "one of all, with, without"));
    }

    KpiQuestion question(ZoneId zone) {
      Map<Dimension, String> only = new EnumMap<>(Dimension.class);
      put(only, Dimension.PRODUCT, product);
      put(only, Dimension.ISSUE, issue);
      put(only, Dimension.CHANNEL, channel);
      put(only, Dimension.TEAM, team);
      put(only, Dimension.HANDLER, handler);
      return new KpiQuestion(
          Period.of(from, to, zone.getId()), List.of(), new KpiQuestion.Filter(only, null));
    }

    private static void put(Map<Dimension, String> only, Dimension dimension, String value) {
      if (value != null) {
        only.put(dimension, code(dimension.word(), value));
      }
    }

    ListFilter filter(ZoneId zone, Instant now) {
      AgeBand band = age == null ? null : band(age);
      Period period = from == null && to == null ? null : Period.of(from, to, zone.getId());
      return new ListFilter(
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

    private static String wordFor(Enum<?> choice) {
      return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
    static Row of(ListEntry entry) {
      return new Row(
          entry.complaintId(),
          entry.reference(),
          entry.receivedAt(),
          entry.channel().name(),
          entry.product(),
          entry.issue(),
          entry.source(),
          name(entry.priority()),
          name(entry.severity()),
          entry.team(),
          entry.handler(),
          entry.standing().name(),
          entry.resolvedAt(),
          name(entry.outcome()),
          entry.dueAt(),
          entry.atRisk(),
          entry.overdue());
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
      @Nullable Long medianAgeSeconds,
      @Nullable Long oldestSeconds,
      List<Aged> ages,
      long atRisk,
      long overdue,
      String atRiskMeans) {}

  /**
   * Complaints, newest first: all received in a period or those of a status or an age; or, where a
   * figure is named, the very ones it counts in the period.
   */
  @GET
  @Path("/complaints")
  public Page complaints(
      @BeanParam Parameters parameters,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    Cursor behind = Cursor.parse(cursor);
    Kpi figure = parameters.figure();
    return figure == null
        ? listed(parameters, behind, limit)
        : counted(parameters, figure, behind, limit);
  }

  private Page listed(Parameters parameters, Cursor behind, int limit) {
    List<ListEntry> found =
        entries.page(
            parameters.filter(zone, clock.instant()),
            behind == null ? null : behind.at(),
            behind == null ? null : behind.id(),
            limit);
    return page(found, found.size() == limit);
  }

  private Page counted(Parameters parameters, Kpi figure, Cursor behind, int limit) {
    List<UUID> found =
        members.handle(
            figure,
            parameters.question(zone),
            parameters.members(),
            behind == null ? null : ListPosition.of(behind.at(), behind.id()),
            limit);
    return page(entries.of(found), found.size() == limit);
  }

  private static Page page(List<ListEntry> found, boolean more) {
    ListEntry last = more && !found.isEmpty() ? found.get(found.size() - 1) : null;
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
        entries.openNow(
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

package recourse.acceptance.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.stack.Quiescence;
import recourse.contract.CaseAssigned;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintMerged;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.CustomerErased;
import recourse.contract.DissatisfactionReported;
import recourse.contract.Outcome;
import recourse.contract.ReopeningReason;
import recourse.contract.SatisfactionConfirmed;
import recourse.local.Service;

/**
 * Events of different services that cross on their way: alike complaints get the same events in
 * different orders, each event twice, and at the end all four services say the same of them.
 */
@EnabledIfSystemProperty(named = "acceptance.crossing", matches = "true")
class CrossingEventsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int RANDOM_LIVES = 50;
  private static final int ORDERS = 3;

  private final Agent ada = new Agent("ada");

  /** What a service may say of a complaint while another says something else. */
  enum Happening {
    RESOLVED(Service.RESOLUTION, Happening::resolved),
    WITHDRAWN(Service.INTAKE, (id, at) -> new ComplaintWithdrawn(id, at, "ada")),
    MERGED(Service.INTAKE, (id, at) -> new ComplaintMerged(id, at, other(id), "ada")),
    ERASED(Service.INTAKE, CustomerErased::new),
    ASSIGNED(Service.RESOLUTION, (id, at) -> new CaseAssigned(id, at, "ben", "kitchen", "cho")),
    REOPENED(
        Service.RESOLUTION,
        (id, at) -> new ComplaintReopened(id, at, 1, ReopeningReason.DISSATISFIED)),
    CLOSED(Service.RESOLUTION, (id, at) -> new ComplaintClosed(id, at, ClosureReason.CONFIRMED)),
    DISSATISFIED(Service.FOLLOWUP, (id, at) -> new DissatisfactionReported(id, at, other(id))),
    SATISFIED(Service.FOLLOWUP, (id, at) -> new SatisfactionConfirmed(id, at, other(id)));

    private final Service source;
    private final BiFunction<UUID, Instant, ComplaintEvent> event;

    Happening(Service source, BiFunction<UUID, Instant, ComplaintEvent> event) {
      this.source = source;
      this.event = event;
    }

    SourcedEvent at(UUID complaint, Instant time) {
      return SourcedEvent.of(source, event.apply(complaint, time));
    }

    private static ComplaintEvent resolved(UUID id, Instant at) {
      return new ComplaintResolved(id, at, 1, Outcome.UPHELD, false, "ben");
    }

    private static UUID other(UUID id) {
      return new UUID(id.getMostSignificantBits(), ~id.getLeastSignificantBits());
    }
  }

  /** Pairs that cross, with what happened before them. */
  enum Pair {
    RESOLVE_WITHDRAW(List.of(), Happening.RESOLVED, Happening.WITHDRAWN),
    WITHDRAW_RESOLVE(List.of(), Happening.WITHDRAWN, Happening.RESOLVED),
    MERGE_RESOLVE(List.of(), Happening.MERGED, Happening.RESOLVED),
    WITHDRAW_ASSIGN(List.of(), Happening.WITHDRAWN, Happening.ASSIGNED),
    ERASE_RESOLVE(List.of(), Happening.ERASED, Happening.RESOLVED),
    ERASE_ASSIGN(List.of(), Happening.ERASED, Happening.ASSIGNED),
    OUTCOME_REOPEN(List.of(Happening.RESOLVED), Happening.DISSATISFIED, Happening.REOPENED),
    SATISFIED_REOPEN(List.of(Happening.RESOLVED), Happening.SATISFIED, Happening.REOPENED),
    SATISFIED_CLOSE(List.of(Happening.RESOLVED), Happening.SATISFIED, Happening.CLOSED),
    WITHDRAW_CLOSE(List.of(Happening.RESOLVED), Happening.WITHDRAWN, Happening.CLOSED);

    private final List<Happening> before;
    private final Happening first;
    private final Happening second;

    Pair(List<Happening> before, Happening first, Happening second) {
      this.before = before;
      this.first = first;
      this.second = second;
    }

    List<Happening> life() {
      return Stream.concat(before.stream(), Stream.of(first, second)).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldEndAlikeInBothOrders(Pair pair) {
    // given
    List<Happening> life = pair.life();
    int last = life.size() - 1;
    List<Integer> inOrder = IntStream.rangeClosed(0, last).boxed().toList();
    List<Integer> crossed = new ArrayList<>(inOrder);
    crossed.set(last, last - 1);
    crossed.set(last - 1, last);
    // when
    List<Map<String, Object>> ends = lived(life, List.of(inOrder, crossed), pair.name());
    // then
    assertThat(ends.get(1)).isEqualTo(ends.get(0));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldEndAlikeInEveryOrderThatKeepsEachSourcesOwn(long seed) {
    // given
    Random random = new Random(seed);
    List<Happening> life =
        random
            .ints(2 + random.nextInt(4), 0, Happening.values().length)
            .distinct()
            .mapToObj(index -> Happening.values()[index])
            .toList();
    List<List<Integer>> orders = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      orders.add(interleaved(life, random));
    }
    // when
    List<Map<String, Object>> ends = lived(life, orders, "seed" + seed);
    // then
    assertThat(ends).as("%s in %s", life, orders).allMatch(ends.get(0)::equals);
  }

  static Stream<Long> seeds() {
    return IntStream.rangeClosed(1, RANDOM_LIVES).mapToObj(Long::valueOf);
  }

  /** The events of one service in their order, those of different services in any. */
  private static List<Integer> interleaved(List<Happening> life, Random random) {
    Map<Service, List<Integer>> left =
        IntStream.range(0, life.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> life.get(i).source,
                    HashMap::new,
                    Collectors.toCollection(ArrayList::new)));
    List<Integer> order = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Service> sources = left.keySet().stream().sorted().toList();
      Service source = sources.get(random.nextInt(sources.size()));
      order.add(left.get(source).remove(0));
      left.values().removeIf(List::isEmpty);
    }
    return order;
  }

  /** One complaint for each order; the same event happens at the same time in all of them. */
  private List<Map<String, Object>> lived(
      List<Happening> life, List<List<Integer>> orders, String name) {
    List<Map<String, Object>> ends = new ArrayList<>();
    List<Complaint> complaints = new ArrayList<>();
    List<Instant> received = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      Complaint complaint =
          ada.registers(
              Customer.known("cust-cross").complainsAbout(product(name, i), "Crosses", "It does."));
      complaint.awaits("case.opened");
      complaints.add(complaint);
      received.add(Instant.parse(complaint.whole().getString("receivedAt")));
    }
    Quiescence.await(PATIENCE);
    for (int i = 0; i < orders.size(); i++) {
      UUID id = UUID.fromString(complaints.get(i).id());
      Instant start = received.get(i).truncatedTo(ChronoUnit.MILLIS);
      orders
          .get(i)
          .forEach(at -> life.get(at).at(id, start.plusMillis(10L * (at + 1))).sendTwice());
    }
    Quiescence.await(PATIENCE);
    for (int i = 0; i < orders.size(); i++) {
      ends.add(EndState.of(complaints.get(i).id(), product(name, i), received.get(i)));
    }
    return ends;
  }

  private static String product(String name, int order) {
    return "Cross-" + name + "-" + order;
  }
}

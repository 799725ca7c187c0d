package recourse.spine.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static recourse.spine.testing.Layers.DOMAIN;
import static recourse.spine.testing.Layers.named;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;

/**
 * What holds in every service. Layers are told by the suffix of a name, subjects by the package. A
 * service applies the rules to its own classes with {@code @ArchTest static final ArchTests rules =
 * ArchTests.in(ArchitectureRules.class)}.
 */
public class ArchitectureRules {
  /** A rule about a layer that does not exist would pass in silence. */
  @ArchTest
  public static void theLayersExist(JavaClasses service) {
    for (String suffix : new String[] {"Resource", "Handler"}) {
      if (service.stream().noneMatch(named(suffix))) {
        throw new AssertionError("there is no class named ..." + suffix);
      }
    }
    if (service.stream().noneMatch(Layers.LISTENER)) {
      throw new AssertionError("there is no class named ...Listener or ...Projection");
    }
    if (service.stream().noneMatch(Layers.STORE)) {
      throw new AssertionError("there is no class named Sql...");
    }
  }

  /** Aggregates, values, policies, views and commands can be read and tested without a server. */
  @ArchTest
  public static final ArchRule THE_DOMAIN_KNOWS_NO_TECHNOLOGY =
      classes().that(DOMAIN).should(ArchitectureConditions.onlyKnowTheDomain());

  @ArchTest
  public static final ArchRule ONLY_STORES_TOUCH_SQL =
      noClasses()
          .that(not(Layers.STORE))
          .should()
          .dependOnClassesThat(Layers.DATABASE)
          .allowEmptyShould(true);

  /** Changing another subject, or taking its aggregate, would be a way around its handlers. */
  @ArchTest
  public static final ArchRule ENDPOINTS_AND_LISTENERS_ONLY_TAKE_VIEWS_OF_OTHER_SUBJECTS =
      classes()
          .that(named("Resource", "Page", "Projection", "Listener"))
          .should(ArchitectureConditions.readViewsOfOtherSubjectsStoresOnly())
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule ONLY_ENDPOINTS_TOUCH_HTTP =
      noClasses()
          .that(not(named("Resource", "Page")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..");

  @ArchTest
  public static final ArchRule ONLY_THE_SPINE_TOUCHES_MESSAGING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..",
              "io.smallrye.reactive..",
              "org.eclipse.microprofile.reactive..");

  @ArchTest
  public static final ArchRule TRANSACTIONS_BELONG_TO_HANDLERS =
      classes()
          .that(not(named("Handler")))
          .should(ArchitectureConditions.notOpenTransactions())
          .allowEmptyShould(true);

  /** An event or a message is turned into a command; deciding is the handler's. */
  @ArchTest
  public static final ArchRule LISTENERS_ONLY_CALL_HANDLERS =
      classes()
          .that(Layers.LISTENER)
          .should(ArchitectureConditions.onlyCallHandlers())
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule THE_INSIDE_DOES_NOT_KNOW_ITS_ENTRANCES =
      noClasses()
          .that(not(named("Resource", "Page", "Listener", "Projection", "Sweep")))
          .should()
          .dependOnClassesThat(named("Resource", "Page", "Listener", "Projection", "Sweep"));

  /** Method references count too; {@code now(clock)} is welcome. */
  @ArchTest
  public static final ArchRule NOBODY_READS_THE_WALL_CLOCK =
      noClasses().should().accessTargetWhere(target(ArchitectureConditions.isTheWallClock()));

  @ArchTest
  public static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveSimpleName("Service")
          .orShould(ArchitectureConditions.haveABannedName());

  @ArchTest
  public static final ArchRule NO_NAME_IS_BORNE_TWICE =
      classes().that(Layers.TOP_LEVEL).should(new BearANameOfTheirOwn());

  @ArchTest
  public static final ArchRule EVERY_ENDPOINT_HAS_A_ROLE =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .should(ArchitectureConditions.sayWhoMayCallThem())
          .allowEmptyShould(true);

  /** What an aggregate keeps, only its own methods change. */
  @ArchTest
  public static final ArchRule WHAT_AN_AGGREGATE_KEEPS_IS_PRIVATE =
      fields()
          .that()
          .areDeclaredInClassesThat(Layers.KEPT)
          .and()
          .areNotStatic()
          .should()
          .bePrivate()
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule BEANS_ARE_GIVEN_WHAT_THEY_NEED_BY_CONSTRUCTOR =
      fields().should(ArchitectureConditions.notBeInjected()).allowEmptyShould(true);

  @ArchTest
  public static final ArchRule PACKAGES_KNOW_EACH_OTHER_ONE_WAY =
      slices().matching("recourse.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  public static final ArchRule EVERY_PACKAGE_SAYS_WHAT_IT_IS_AND_IS_NULL_MARKED =
      classes().should(new ResideInADescribedPackage());
}

package recourse.spine.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;

/**
 * The rules of the house, the same for every service. A service applies them to its own classes
 * with {@code @ArchTest static final ArchTests rules = ArchTests.in(ArchitectureRules.class)}.
 */
public class ArchitectureRules {
  /** A rule that names a room which does not exist would pass in silence. */
  @ArchTest
  public static void theRoomsExist(JavaClasses house) {
    for (String room : new String[] {"model", "policy", "store"}) {
      boolean exists =
          house.stream().anyMatch(c -> c.getPackageName().matches("recourse\\.\\w+\\." + room));
      if (!exists) {
        throw new AssertionError("there is no room called " + room);
      }
    }
  }

  @ArchTest
  public static final ArchRule THE_MIND_KNOWS_NO_TECHNOLOGY =
      classes()
          .that()
          .resideInAnyPackage("recourse.*.model..", "recourse.*.policy..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..",
                      "jakarta.persistence..",
                      "recourse.contract..",
                      "recourse.spine.aggregate..",
                      "recourse.spine.lifecycle..",
                      "recourse.spine.refusal..",
                      "recourse.spine.time..",
                      "recourse.*.model..",
                      "recourse.*.policy..",
                      "de.focus_shift..",
                      "org.apache.commons.math3..")
                  .or(nameMatching(".*package-info"))
                  .or(resideInAPackage("org.hibernate.annotations..")));

  /** A room of a service sees itself, the mind, the rules, the contract and the spine. */
  @ArchTest
  public static final ArchRule STEPS_DO_NOT_KNOW_EACH_OTHER =
      classes()
          .that()
          .resideInAPackage("recourse.*.*..")
          .and()
          .resideOutsideOfPackages("recourse.spine..", "recourse.contract..")
          .should(ArchitectureConditions.onlyKnowTheirOwnRoomAndTheMind())
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule ONLY_THE_DRAWER_TOUCHES_SQL =
      noClasses()
          .that()
          .resideOutsideOfPackage("recourse.*.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "io.quarkus.hibernate..",
              "org.hibernate.query..",
              "recourse.spine.outbox..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule ONLY_RESOURCES_TOUCH_HTTP =
      noClasses()
          .that(not(nameMatching(".*(Resource|Page)(\\$.*)?")))
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
  public static final ArchRule TRANSACTIONS_BELONG_TO_THE_DESK =
      classes()
          .that()
          .resideOutsideOfPackage("recourse.*.store..")
          .and()
          .haveSimpleNameNotEndingWith("Handler")
          .should(ArchitectureConditions.notOpenTransactions())
          .allowEmptyShould(true);

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
  public static final ArchRule EVERY_ENDPOINT_HAS_A_ROLE =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .should(ArchitectureConditions.sayWhoMayCallThem())
          .allowEmptyShould(true);
}

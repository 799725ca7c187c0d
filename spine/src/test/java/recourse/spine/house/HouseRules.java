package recourse.spine.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/**
 * The rules of the house, the same for every service. A service applies them to its own classes
 * with {@code @ArchTest static final ArchTests rules = ArchTests.in(HouseRules.class)}.
 */
public class HouseRules {
  private static final String BANNED_NAMES =
      ".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Constants|Processor|Info|Data|Base)$";

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
                      "de.focus_shift..")
                  .or(nameMatching(".*package-info"))
                  .or(resideInAPackage("org.hibernate.annotations..")));

  @ArchTest
  public static final ArchRule STEPS_DO_NOT_KNOW_EACH_OTHER =
      SlicesRuleDefinition.slices()
          .matching("recourse.*.(*)..")
          .namingSlices("step $1")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              not(resideInAPackage("recourse.(*).nowhere..")),
              resideInAnyPackage(
                  "recourse.*.model..",
                  "recourse.*.policy..",
                  "recourse.spine..",
                  "recourse.contract.."));

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
      methods()
          .that()
          .areAnnotatedWith(Transactional.class)
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Handler")
          .orShould()
          .beDeclaredInClassesThat()
          .resideInAPackage("recourse.*.store..")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule NOBODY_READS_THE_WALL_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  public static final ArchRule NAMES_SAY_SOMETHING =
      noClasses().should().haveSimpleName("Service").orShould(haveABannedName());

  @ArchTest
  public static final ArchRule EVERY_ENDPOINT_HAS_A_ROLE =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .should(sayWhoMayCallThem())
          .allowEmptyShould(true);

  private static ArchCondition<JavaClass> haveABannedName() {
    return new ArchCondition<>("have a name that says nothing") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item, item.getSimpleName().matches(BANNED_NAMES), item.getName()));
      }
    };
  }

  private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
    return new ArchCondition<>("say who may call them, if they are endpoints") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean endpoint =
            method.getAnnotations().stream()
                .anyMatch(a -> a.getRawType().isMetaAnnotatedWith(HttpMethod.class));
        boolean guarded =
            method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class)
                || method.getOwner().isAnnotatedWith(RolesAllowed.class);
        events.add(new SimpleConditionEvent(method, !endpoint || guarded, method.getFullName()));
      }
    };
  }
}

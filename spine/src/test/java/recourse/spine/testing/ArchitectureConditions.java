package recourse.spine.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;

/** What the rules look for, where ArchUnit has no words of its own. */
final class ArchitectureConditions {
  private static final String BANNED_NAMES =
      ".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Constants|Processor|Info|Data|Base)$";
  private static final Set<String> INJECTING =
      Set.of(
          "jakarta.inject.Inject",
          "jakarta.ws.rs.core.Context",
          "org.eclipse.microprofile.config.inject.ConfigProperty",
          "org.eclipse.microprofile.reactive.messaging.Channel",
          "io.quarkus.qute.Location");
  private static final Set<String> TRANSACTIONS =
      Set.of(
          "io.quarkus.narayana.jta.QuarkusTransaction",
          "jakarta.transaction.UserTransaction",
          "jakarta.transaction.TransactionManager");

  private ArchitectureConditions() {}

  /** What a class of the domain may know beside the domain itself. */
  private static final DescribedPredicate<JavaClass> PLAIN =
      resideInAnyPackage(
              "java..",
              "javax.crypto..",
              "javax.xml..",
              "org.w3c.dom..",
              "jakarta.persistence..",
              "jakarta.validation..",
              "org.hibernate.annotations..",
              "com.fasterxml.jackson.annotation..",
              "org.eclipse.microprofile.openapi.annotations..",
              "org.jspecify.annotations..",
              "org.apache.commons.math3..",
              "de.focus_shift..",
              "recourse.contract..",
              "recourse.spine.aggregate..",
              "recourse.spine.lifecycle..",
              "recourse.spine.money..",
              "recourse.spine.policy..",
              "recourse.spine.refusal..",
              "recourse.spine.time..")
          .and(DescribedPredicate.not(Layers.DATABASE))
          .or(
              DescribedPredicate.describe(
                  "an event in its envelope",
                  item -> item.getFullName().equals("recourse.spine.envelope.Envelope")));

  static ArchCondition<JavaClass> onlyKnowTheDomain() {
    return new ArchCondition<>("only know the domain, the contract and plain Java") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesFromSelf().stream()
            .filter(d -> !isPlain(d.getTargetClass()))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static boolean isPlain(JavaClass target) {
    JavaClass known = target.getBaseComponentType();
    return isPlainOrDomain(known)
        || (isOurs(known)
            && Layers.MAYBE_DOMAIN.test(known)
            && known.getDirectDependenciesFromSelf().stream()
                .allMatch(d -> isPlainOrDomain(d.getTargetClass().getBaseComponentType())));
  }

  private static boolean isPlainOrDomain(JavaClass known) {
    return known.isPrimitive() || PLAIN.test(known) || (isOurs(known) && Layers.DOMAIN.test(known));
  }

  private static boolean isOurs(JavaClass item) {
    return item.getPackageName().startsWith("recourse.")
        && !item.getPackageName().startsWith("recourse.spine.");
  }

  static ArchCondition<JavaClass> onlyCallHandlers() {
    return new ArchCondition<>("be named ...Listener or ...Projection and only call handlers") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean projection = Layers.named("Projection").test(item);
        if (!projection && !Layers.named("Listener").test(item)) {
          events.add(
              SimpleConditionEvent.violated(
                  item, item.getName() + " listens and is not named ...Listener"));
        }
        item.getDirectDependenciesFromSelf().stream()
            .filter(d -> isOurs(d.getTargetClass()))
            .filter(d -> !isCallable(d.getTargetClass(), item, projection))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  /** A projection may write to its own store, which stands beside it. */
  private static boolean isCallable(JavaClass target, JavaClass listener, boolean projection) {
    return Layers.DOMAIN.test(target)
        || Layers.outermost(target).equals(Layers.outermost(listener))
        || Layers.named("Handler").test(target)
        || (projection && Layers.STORE.test(target));
  }

  static ArchCondition<JavaClass> readViewsOfOtherSubjectsStoresOnly() {
    return new ArchCondition<>("take nothing but views from the stores of other subjects") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getMethodCallsFromSelf().stream()
            .filter(
                call -> isOurs(call.getTargetOwner()) && Layers.STORE.test(call.getTargetOwner()))
            .filter(call -> !subjectOf(call.getTargetOwner()).equals(subjectOf(item)))
            .filter(call -> !isAView(call.getTarget().getRawReturnType()))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
      }
    };
  }

  /** Neither nothing, which changes something, nor an aggregate, which could be changed. */
  private static boolean isAView(JavaClass answer) {
    return !answer.getName().equals("void") && !Layers.KEPT.test(answer);
  }

  /** {@code recourse.resolution.casefile}, also of what lies below it. */
  private static String subjectOf(JavaClass item) {
    String[] parts = item.getPackageName().split("\\.");
    return String.join(".", Arrays.asList(parts).subList(0, Math.min(3, parts.length)));
  }

  static ArchCondition<JavaField> notBeInjected() {
    return new ArchCondition<>("not be injected; a constructor takes what is needed") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean injected =
            field.getAnnotations().stream()
                .map(a -> a.getRawType().getFullName())
                .anyMatch(INJECTING::contains);
        events.add(new SimpleConditionEvent(field, !injected, field.getFullName()));
      }
    };
  }

  static ArchCondition<JavaClass> notOpenTransactions() {
    return new ArchCondition<>("not open transactions") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean opens =
            item.isAnnotatedWith(Transactional.class)
                || item.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Transactional.class))
                || item.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> TRANSACTIONS.contains(d.getTargetClass().getFullName()));
        events.add(new SimpleConditionEvent(item, !opens, item.getName() + " opens transactions"));
      }
    };
  }

  static DescribedPredicate<AccessTarget> isTheWallClock() {
    return DescribedPredicate.describe(
        "the wall clock",
        target ->
            isNow(target)
                || target.getFullName().startsWith("java.lang.System.currentTimeMillis(")
                || target.getFullName().startsWith("java.util.Date.<init>()")
                || (target.getOwner().isEquivalentTo(Clock.class)
                    && target.getName().startsWith("system")));
  }

  private static boolean isNow(AccessTarget target) {
    return target.getOwner().getPackageName().equals("java.time")
        && target.getName().equals("now")
        && !target.getFullName().contains("java.time.Clock");
  }

  static ArchCondition<JavaClass> haveABannedName() {
    return new ArchCondition<>("have a name that says nothing") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item, item.getSimpleName().matches(BANNED_NAMES), item.getName()));
      }
    };
  }

  static ArchCondition<JavaMethod> sayWhoMayCallThem() {
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

package recourse.spine.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rules of the house look for, where ArchUnit has no words of its own. */
final class ArchitectureConditions {
  private static final String BANNED_NAMES =
      ".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Constants|Processor|Info|Data|Base)$";
  private static final Pattern ROOM = Pattern.compile("recourse\\.\\w+(\\.\\w+)?");

  private ArchitectureConditions() {}

  static ArchCondition<JavaClass> onlyKnowTheirOwnRoomAndTheMind() {
    return new ArchCondition<>("only know their own room, the mind, the rules and the spine") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesFromSelf().stream()
            .filter(d -> !isWelcome(roomOf(item), roomOf(d.getTargetClass())))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static boolean isWelcome(String here, String there) {
    return there.isEmpty()
        || there.equals(here)
        || there.endsWith(".model")
        || there.endsWith(".policy")
        || there.startsWith("recourse.spine")
        || there.startsWith("recourse.contract");
  }

  /** {@code recourse.intake.receiving}; empty for what is not ours. */
  private static String roomOf(JavaClass item) {
    Matcher room = ROOM.matcher(item.getBaseComponentType().getPackageName());
    return room.lookingAt() ? room.group() : "";
  }

  static ArchCondition<JavaClass> notOpenTransactions() {
    return new ArchCondition<>("not open transactions") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean opens =
            item.isAnnotatedWith(Transactional.class)
                || item.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Transactional.class));
        events.add(new SimpleConditionEvent(item, !opens, item.getName() + " is @Transactional"));
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

package recourse.spine.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** A package says in a sentence what it is about, and what in it can be null. */
final class ResideInADescribedPackage extends ArchCondition<JavaClass> {
  private final Set<String> reported = new HashSet<>();

  ResideInADescribedPackage() {
    super("reside in a package with a package-info that is @NullMarked");
  }

  @Override
  public void init(Collection<JavaClass> all) {
    reported.clear();
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    String name = item.getPackageName();
    if (!item.getPackage().isAnnotatedWith(NullMarked.class) && reported.add(name)) {
      events.add(
          SimpleConditionEvent.violated(item, name + " has no package-info with @NullMarked"));
    }
  }
}

package recourse.spine.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Two classes of one simple name are taken for each other sooner or later. */
final class BearANameOfTheirOwn extends ArchCondition<JavaClass> {
  private final Map<String, String> seen = new HashMap<>();

  BearANameOfTheirOwn() {
    super("bear a name of their own");
  }

  @Override
  public void init(Collection<JavaClass> all) {
    seen.clear();
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    String other = seen.putIfAbsent(item.getSimpleName(), item.getName());
    if (other != null) {
      events.add(SimpleConditionEvent.violated(item, item.getName() + " is named like " + other));
    }
  }
}

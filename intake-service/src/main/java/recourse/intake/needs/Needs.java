package recourse.intake.needs;

import java.util.Collection;
import java.util.List;

/** What each customer needs from us. */
public interface Needs {
  /** The needs of a customer; new and empty when none are known. */
  CustomerNeeds of(String customerRef);

  /** Those that are known, of these customers. */
  List<CustomerNeeds> known(Collection<String> customerRefs);

  /** Keeps them. */
  void save(CustomerNeeds needs);
}

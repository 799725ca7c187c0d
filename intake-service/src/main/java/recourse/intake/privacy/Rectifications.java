package recourse.intake.privacy;

import java.util.List;

/** All rectifications. */
public interface Rectifications {
  /** Keeps it, in the transaction of the caller. */
  void save(Rectification rectification);

  /** Those of a customer, oldest first. */
  List<Rectification> ofCustomer(String customerRef);
}

package recourse.intake.model;

/** What each customer needs from us. */
public interface Needs {
  /** The needs of a customer; new and empty when none are known. */
  CustomerNeeds of(String customerRef);

  /** Keeps them. */
  void save(CustomerNeeds needs);
}

package recourse.intake.privacy;

import java.util.List;
import java.util.UUID;

/** All decisions on erasures. */
public interface ErasureDecisions {
  /** The decision; refused as unknown when there is none of this id. */
  ErasureDecision get(UUID id);

  /** Keeps it, in the transaction of the caller. */
  void save(ErasureDecision decision);

  /** Those on a customer, oldest first. */
  List<ErasureDecision> ofCustomer(String customerRef);
}

package recourse.followup.delivery;

import recourse.contract.NeedsTold;

/** Record what the person we write to needs. */
public record RecordDeliveryNeeds(NeedsTold event) {}

package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that rules ask for was issued, with everything in it that they require.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param number 1 for the first letter of a case
 * @param letter what it is for
 * @param round the round of resolution it is about; absent when it is about none
 * @param by who issued it
 */
@EventType("case.letter-issued.v1")
public record LetterIssued(
    UUID complaintId,
    Instant occurredAt,
    int number,
    LetterKind letter,
    @MayBeAbsent Integer round,
    String by)
    implements ComplaintEvent {}

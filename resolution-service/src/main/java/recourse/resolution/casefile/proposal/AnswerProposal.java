package recourse.resolution.casefile.proposal;

import java.util.UUID;
import recourse.resolution.casefile.CustomerAnswer;
import recourse.spine.money.Money;

/**
 * The customer answers a proposal.
 *
 * @param proposal the number of what they answer
 * @param answer what they say
 * @param wanted the money they ask for instead, or null
 * @param words what they say or ask for instead, or null
 * @param expectedVersion the version the caller saw, or null
 */
public record AnswerProposal(
    UUID complaintId,
    int proposal,
    CustomerAnswer answer,
    Money wanted,
    String words,
    Long expectedVersion) {}

package recourse.resolution.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import recourse.contract.LetterKind;
import recourse.resolution.replies.ApologyPolicy;
import recourse.resolution.replies.PlainLanguagePolicy;
import recourse.resolution.replies.ReplyFlag;
import recourse.spine.http.Caller;

/** A letter as it would be issued now, and what it still misses. */
@Path("/cases/{id}/letter-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LetterDraftResource {
  private final DraftLetterHandler draft;
  private final Caller caller;

  LetterDraftResource(DraftLetterHandler draft, Caller caller) {
    this.draft = draft;
    this.caller = caller;
  }

  /**
   * A draft.
   *
   * @param complete whether it can be issued as it is
   * @param checklist what the rules that are on require, present or missing
   * @param language it is written in, as far as this house wrote it
   * @param form what its reader needs, with what nobody has seen to yet
   * @param flags hints on its tone, which never stand in the way
   */
  public record Draft(
      LetterKind letter,
      boolean complete,
      String language,
      LetterForm form,
      List<LetterChecklist.Line> checklist,
      List<Hint> flags,
      String html) {}

  /** Something to better, and how. */
  public record Hint(ReplyFlag flag, String advice) {}

  /** Writes it; nothing is kept. */
  @POST
  @RolesAllowed({"handler", "supervisor"})
  public Draft draft(
      @PathParam("id") UUID id,
      @NotNull(message = "must be an object") @Valid LetterRequest request) {
    WrittenLetter written = draft.handle(request.toOrder(id, caller.name()));
    return new Draft(
        written.letter(),
        written.canBeIssued(),
        written.language(),
        written.form(),
        written.checklist().lines(),
        flags(written, request.message()).stream()
            .map(flag -> new Hint(flag, flag.advice()))
            .toList(),
        written.html());
  }

  /** What would make it better, as far as it can be judged in its language and form. */
  private static Set<ReplyFlag> flags(WrittenLetter written, String message) {
    Set<ReplyFlag> flags = EnumSet.noneOf(ReplyFlag.class);
    ApologyPolicy.in(written.language())
        .ifPresent(policy -> flags.addAll(policy.flags(written.text())));
    if (written.form().plain() && !PlainLanguagePolicy.CURRENT.isPlain(message)) {
      flags.add(ReplyFlag.LONG_SENTENCES);
    }
    return flags;
  }
}

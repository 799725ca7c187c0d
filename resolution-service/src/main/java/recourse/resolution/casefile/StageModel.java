package recourse.resolution.casefile;

/**
 * The models by which people see a complaint's way (R17): the lifecycle of ISO 10002, the four
 * steps that front-line staff are taught, and the flow in which a complaint is solved (R23).
 */
public enum StageModel {
  COMPLAINT_LIFECYCLE,
  LISTEN_UNDERSTAND_RESOLVE_CONFIRM,
  CLARIFY_PROPOSE_AGREE
}

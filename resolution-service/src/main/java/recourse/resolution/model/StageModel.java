package recourse.resolution.model;

/**
 * The models by which people see a complaint's way (R17): the lifecycle of ISO 10002 and the four
 * steps that front-line staff are taught.
 */
public enum StageModel {
  COMPLAINT_LIFECYCLE,
  LISTEN_UNDERSTAND_RESOLVE_CONFIRM
}

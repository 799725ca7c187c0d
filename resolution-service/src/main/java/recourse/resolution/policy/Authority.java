package recourse.resolution.policy;

/** By whose authority redress is offered. */
public enum Authority {
  HANDLER,
  SUPERVISOR
}

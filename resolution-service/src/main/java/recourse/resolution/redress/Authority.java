package recourse.resolution.redress;

/** By whose authority redress is offered. */
public enum Authority {
  HANDLER,
  SUPERVISOR
}

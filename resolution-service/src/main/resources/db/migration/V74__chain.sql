-- What is done against a cause, and what came of it.
create table preventive_action (
  id             uuid        primary key,
  version        bigint      not null,
  cause          text        not null,
  action         text        not null,
  owner          text        not null,
  due_on         date        not null,
  feasibility    int         not null,
  indicator      text        not null,
  unit           text        not null,
  baseline       numeric     not null,
  target         numeric     not null,
  policy_version text        not null,
  planned_by     text        not null,
  planned_at     timestamptz not null,
  status         text        not null,
  done_at        timestamptz,
  measured       numeric,
  measured_on    date,
  measured_by    text
);
create index preventive_action_by_age on preventive_action (planned_at, id);
create index preventive_action_by_cause on preventive_action (cause, planned_at, id);

create table preventive_action_case (
  action_id uuid not null references preventive_action,
  case_id   uuid not null references case_file,
  primary key (action_id, case_id)
);
create index preventive_action_case_by_case on preventive_action_case (case_id);

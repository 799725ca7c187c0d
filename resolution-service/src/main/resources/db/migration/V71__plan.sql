-- How people work on one case; its id is the complaint's.
create table case_plan (
  id                uuid   primary key references case_file,
  version           bigint not null,
  responsibility    text,
  responsibility_by text,
  responsibility_at timestamptz,
  promised_action   text,
  promised_for      timestamptz,
  promised_by       text,
  promised_at       timestamptz,
  kept_at           timestamptz,
  collaborators     text[] not null default '{}'
);

create table case_task (
  case_id  uuid        not null references case_plan,
  number   int         not null,
  what     text,
  assignee text        not null,
  due_at   timestamptz not null,
  status   text        not null,
  set_by   text        not null,
  set_at   timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  primary key (case_id, number)
);

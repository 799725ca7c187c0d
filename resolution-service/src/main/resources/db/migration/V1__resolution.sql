-- One case per complaint; its id is the complaint's.
create table case_file (
  id              uuid        primary key,
  version         bigint      not null,
  imported        boolean     not null,
  status          text        not null,
  -- while awaiting: where the case goes on when it resumes
  resumes_as      text,
  opened_at       timestamptz not null,
  -- the time of the latest step; no step may lie before it
  latest_at       timestamptz not null,
  severity        text,
  priority        text,
  handler         text,
  team            text,
  owner           text,
  level           int         not null,
  agreed_proposal int,
  rounds          int         not null,
  resolved_at     timestamptz,
  closure_reason  text,
  -- how far an imported life has been told; empty until it was
  told_until      timestamptz,
  check ((status = 'AWAITING') = (resumes_as is not null))
);
create index case_file_by_age on case_file (opened_at, id);
create index case_file_by_handler on case_file (handler, opened_at, id);
create index case_file_by_team on case_file (team, opened_at, id);
create index case_file_by_status on case_file (status, opened_at, id);

create table case_clarification (
  case_id      uuid        not null references case_file,
  number       int         not null,
  waiting_for  text        not null,
  question     text,
  requested_by text,
  requested_at timestamptz not null,
  answer       text,
  received_at  timestamptz,
  primary key (case_id, number)
);

create table case_proposal (
  case_id     uuid        not null references case_file,
  number      int         not null,
  solution    text        not null,
  proposed_by text        not null,
  proposed_at timestamptz not null,
  primary key (case_id, number)
);

create table case_resolution (
  case_id     uuid        not null references case_file,
  round       int         not null,
  outcome     text        not null,
  agreed      boolean     not null,
  resolved_by text,
  resolved_at timestamptz not null,
  situation   text,
  task        text,
  result      text,
  primary key (case_id, round)
);

-- The actions of the STAR records, each with its result.
create table case_action (
  case_id  uuid not null references case_file,
  number   int  not null,
  round    int  not null,
  action   text,
  result   text,
  primary key (case_id, number)
);

create table case_escalation (
  case_id      uuid        not null references case_file,
  number       int         not null,
  level        int         not null,
  criterion    text        not null,
  note         text,
  escalated_by text,
  escalated_at timestamptz not null,
  -- the clock whose breach this answers, so that one breach escalates once
  deadline_id  uuid,
  primary key (case_id, number)
);

create table case_reopening (
  case_id     uuid        not null references case_file,
  number      int         not null,
  round       int         not null,
  reason      text        not null,
  words       text,
  reopened_at timestamptz not null,
  primary key (case_id, number)
);

-- What the events told, in a form that any order and any repetition of them leads to. Nothing here
-- is a running total; every figure is asked of these rows.

-- One row per complaint. The columns of its registration may arrive after all others.
create table complaint_measure (
  complaint_id       uuid primary key,
  received_at        timestamptz,
  channel            text,
  product            text,
  issue              text,
  source             text,
  answered_at_source boolean not null default false,
  acknowledged_at    timestamptz,
  triaged_at         timestamptz,
  priority           text collate "C",
  last_resolved_at   timestamptz,
  withdrawn_at       timestamptz,
  reopened           boolean not null default false
) with (fillfactor = 80);
create index complaint_measure_received on complaint_measure (received_at);
create index complaint_measure_resolved on complaint_measure (last_resolved_at);
create index complaint_measure_reopened on complaint_measure (complaint_id) where reopened;
create index complaint_measure_answered_at_source on complaint_measure (received_at)
  where answered_at_source and last_resolved_at is null;

-- A resolution and the reopening that ended it, if any.
create table resolution_round (
  complaint_id uuid not null,
  round        int  not null,
  resolved_at  timestamptz,
  reopened_at  timestamptz,
  primary key (complaint_id, round)
) with (fillfactor = 80);

create index resolution_round_reopened on resolution_round (complaint_id)
  where reopened_at is not null;

create table closing (
  complaint_id uuid        not null,
  closed_at    timestamptz not null,
  primary key (complaint_id, closed_at)
);

-- A clock that ended or was breached. A cancelled clock counts neither as met nor as missed; a clock
-- met in time supersedes its breach, whichever was heard first.
create table clock_measure (
  deadline_id  uuid primary key,
  complaint_id uuid not null,
  kind         text not null,
  met_at       timestamptz,
  breached_at  timestamptz,
  cancelled_at timestamptz,
  verdict      text generated always as (
    case when cancelled_at is not null then 'CANCELLED'
         when met_at is not null then 'MET'
         else 'MISSED' end) stored,
  judged_at    timestamptz generated always as (coalesce(cancelled_at, met_at, breached_at)) stored
);
create index clock_measure_judged on clock_measure (judged_at);

-- All versions of an answer are kept; the latest counts.
create table survey_answer (
  follow_up_id uuid        not null,
  version      int         not null,
  complaint_id uuid        not null,
  answered_at  timestamptz not null,
  solved       boolean     not null,
  csat         int         not null,
  nps          int,
  ces          int,
  primary key (follow_up_id, version)
);
create index survey_answer_answered on survey_answer (answered_at);

-- How far the events have been heard: one row.
create table projection (
  only_one           boolean primary key default true check (only_one),
  events              bigint  not null,
  latest_recorded_at timestamptz
);
insert into projection (events) values (0);

-- What has to be remembered of every complaint.
create table known_complaint (
  complaint_id     uuid        primary key,
  version          bigint      not null,
  reference        text        not null,
  channel          text        not null,
  customer_ref     text        not null,
  received_at      timestamptz not null,
  imported         boolean     not null,
  priority         text,
  round            int         not null,
  last_resolved_at timestamptz
);

-- The clocks on promises. Everything is stored, nothing is derived from "last modified".
create table deadline_clock (
  id               uuid        primary key,
  version          bigint      not null,
  complaint_id     uuid        not null,
  kind             text        not null,
  round            int         not null,
  state            text        not null,
  started_at       timestamptz not null,
  due_at           timestamptz,
  at_risk_at       timestamptz,
  look_at          timestamptz,
  target_seconds   bigint,
  priority         text,
  pauses           text        not null,
  paused_seconds   bigint      not null,
  paused_at        timestamptz,
  warned_at        timestamptz,
  breached_at      timestamptz,
  stopped_at       timestamptz,
  held             boolean     not null,
  policy_version   text        not null,
  calendar_version text
) with (fillfactor = 80);

-- What the sweep asks every second: only running clocks carry a time to look at them.
create index deadline_clock_look on deadline_clock (look_at) where look_at is not null;
create index deadline_clock_complaint on deadline_clock (complaint_id);
create index deadline_clock_page on deadline_clock (started_at, id);
create index deadline_clock_state on deadline_clock (state, started_at, id);

create table follow_up (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null,
  round        int         not null,
  state        text        not null,
  scheduled_at timestamptz not null,
  due_at       timestamptz not null,
  attempts     int         not null,
  verdict      text
) with (fillfactor = 80);

create index follow_up_due on follow_up (due_at) where state in ('SCHEDULED', 'SENT');
create index follow_up_complaint on follow_up (complaint_id);
create index follow_up_page on follow_up (scheduled_at, id);
create index follow_up_state on follow_up (state, scheduled_at, id);

-- Only the SHA-256 of a survey link's secret is kept.
create table follow_up_invitation (
  follow_up_id uuid        not null references follow_up,
  position     int         not null,
  token_hash   text        not null unique,
  sent_at      timestamptz not null,
  primary key (follow_up_id, position)
);

-- Answers, each version kept. The comment is the customer's own words: it never leaves this table.
create table survey_answer (
  follow_up_id uuid        not null references follow_up,
  position     int         not null,
  answered_at  timestamptz not null,
  solved       boolean     not null,
  csat         smallint    not null check (csat between 1 and 5),
  nps          smallint    check (nps between 0 and 10),
  ces          smallint    check (ces between 1 and 7),
  comment      text,
  primary key (follow_up_id, position)
);

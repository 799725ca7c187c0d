-- To whom we write about a complaint, as codes; who they are stays in intake.
create table addressee (
  complaint_id      uuid        primary key,
  version           bigint      not null,
  customer_kind     text        not null,
  preferred_channel text,
  language          text        not null,
  adjustments       text        not null,
  told_at           timestamptz not null
);

-- Messages on their way to a gateway; their words and links are kept nowhere.
create table delivery (
  id           uuid        primary key,
  version      bigint      not null,
  follow_up_id uuid        not null references follow_up,
  complaint_id uuid        not null,
  recipient    text        not null,
  attempt      int         not null,
  state        text        not null,
  way          text        not null,
  presentation text        not null,
  plain        boolean     not null,
  language     text        not null,
  created_at   timestamptz not null,
  next_at      timestamptz not null
) with (fillfactor = 80);

create index delivery_due on delivery (way, next_at) where state = 'WAITING';
create index delivery_recipient on delivery (recipient, created_at) where state = 'WAITING';
create index delivery_follow_up on delivery (follow_up_id);
create index delivery_complaint on delivery (complaint_id);
create index delivery_page on delivery (created_at, id);
create index delivery_state on delivery (state, created_at, id);

create table delivery_attempt (
  delivery_id uuid        not null references delivery,
  position    int         not null,
  started_at  timestamptz not null,
  ended_at    timestamptz,
  outcome     text,
  primary key (delivery_id, position)
);

-- By which way the question goes; who is asked for scores; who wants to be contacted once more.
-- Questions from before this version ask everybody for scores, as they did.
alter table follow_up
  add column way text,
  add column sampling text not null default 'INVITED',
  add column help_wanted boolean not null default false;
create index follow_up_help on follow_up (scheduled_at, id) where help_wanted;
create index known_complaint_customer on known_complaint (customer_ref);

-- Who is not asked for scores gives none.
alter table survey_answer alter column csat drop not null;
alter table survey_answer add column help_wanted boolean not null default false;

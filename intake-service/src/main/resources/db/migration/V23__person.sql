-- Who is speaking, and what was tried to calm a contact. Words are sealed.
create table demeanour (
  complaint_id      uuid   primary key references complaint,
  version           bigint not null,
  emotion           text,
  manner            text,
  channel           text,
  underlying_reason bytea,
  tone              bytea,
  non_verbal        bytea,
  circumstances     bytea,
  noticed_at        timestamptz,
  noticed_by        text
);
create table deescalation (
  complaint_id uuid        not null references demeanour,
  position     int         not null,
  prompt       text        not null,
  effect       text        not null,
  used_at      timestamptz not null,
  used_by      text        not null,
  primary key (complaint_id, position)
);

-- How customers were met: hear, empathise, apologise, take ownership. Words are sealed.
create table heat (
  complaint_id uuid   primary key references complaint,
  version      bigint not null
);
create table heat_evidence (
  complaint_id   uuid        not null references heat,
  position       int         not null,
  letter         text        not null,
  evidence       bytea,
  feeling        text,
  responsibility bytea,
  next_step      bytea,
  given_at       timestamptz not null,
  given_by       text        not null,
  primary key (complaint_id, position)
);

-- What was written to customers. Words are sealed.
create table letter (
  id              uuid        primary key,
  complaint_id    uuid        not null references complaint,
  kind            text        not null,
  channel         text        not null,
  form            text        not null,
  language        text        not null,
  language_wanted text        not null,
  media_type      text        not null,
  adjustments     text        not null,
  feeling         text,
  rule_version    text,
  answer_by       date,
  body            bytea,
  written_at      timestamptz not null,
  written_by      text        not null
);
create index letter_of_complaint on letter (complaint_id, written_at desc, id desc);

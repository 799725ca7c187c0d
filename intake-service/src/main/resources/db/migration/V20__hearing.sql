-- Contacts with customers. They stay with their complaint for good. Notes are sealed.
create table contact (
  id              uuid        primary key,
  version         bigint      not null,
  complaint_id    uuid        not null references complaint,
  channel         text        not null,
  direction       text        not null,
  agent           text        not null,
  started_at      timestamptz not null,
  ended_at        timestamptz not null,
  talk_seconds    int         not null,
  hold_seconds    int         not null,
  wrap_up_seconds int         not null,
  note            bytea
);
create index contact_of_complaint on contact (complaint_id, started_at desc, id desc);

-- How complaints are heard before they are solved. Words are sealed.
create table hearing (
  complaint_id uuid   primary key references complaint,
  version      bigint not null
);
create table question (
  complaint_id uuid        not null references hearing,
  position     int         not null,
  question     bytea,
  asked_at     timestamptz not null,
  asked_by     text        not null,
  answer       bytea,
  answered_at  timestamptz,
  answered_by  text,
  primary key (complaint_id, position)
);
create table paraphrase (
  complaint_id      uuid        not null references hearing,
  position          int         not null,
  summary           bytea,
  written_at        timestamptz not null,
  written_by        text        not null,
  confirmed_at      timestamptz,
  confirmed_channel text,
  confirmed_by      text,
  primary key (complaint_id, position)
);

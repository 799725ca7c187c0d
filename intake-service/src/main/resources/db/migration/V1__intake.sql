-- Everything intake keeps. Text that customers said or that can tell of them lies sealed with the customer's own key:
-- in columns of bytea, and inside documents (jsonb) as Base64.

-- One key for each customer, wrapped by a master key that is not in the database. Deleting a row erases what it sealed.
-- One more, of nobody, is the key under which words are hashed for search.
create table words_key (
  id      uuid  primary key,
  owner   uuid  not null unique,
  master  text  not null,
  wrapped bytea not null
);

-- A complaint as it was received. The only place that knows who complains and in what words.
create table complaint (
  id                 uuid        primary key,
  version            bigint      not null,
  reference          text        not null unique,
  status             text        not null,
  channel            text        not null,
  received_at        timestamptz not null,
  recorded_at        timestamptz not null,
  customer_ref       text        not null,
  customer_kind      text        not null,
  customer           jsonb       not null, -- name, email, phone (sealed), adjustments
  product            text        not null,
  issue              text        not null,
  statement          jsonb       not null, -- narrative, desiredOutcome (sealed)
  data_protection    boolean     not null,
  external_ref       text,
  source             text,                 -- the system a history was imported from
  promised_by        timestamptz,
  response_at_source text,
  acknowledged_at    timestamptz,
  acknowledged_by    text,
  triage             jsonb,                -- the last judgement
  ending             jsonb       not null, -- what is known of how it ended, here and in resolution
  resolved_at        timestamptz,
  due_at             timestamptz,          -- when the next promise falls due, of those that run
  erased_at          timestamptz
);
create unique index complaint_import on complaint (source, external_ref) where source is not null;
create index complaint_by_receipt on complaint (received_at desc, id desc);
create index complaint_by_status on complaint (status, received_at desc, id desc);
create index complaint_by_customer on complaint (customer_ref, received_at desc, id desc);
create index complaint_by_channel on complaint (channel, received_at desc, id desc);
create index complaint_by_product on complaint (product, received_at desc, id desc);
create index complaint_by_issue on complaint (issue, received_at desc, id desc);
create index complaint_by_external_ref on complaint (external_ref) where external_ref is not null;
create index complaint_by_due on complaint (due_at, id) where due_at is not null;
create index complaint_by_status_due on complaint (status, due_at, id) where due_at is not null;
create index complaint_open_by_receipt on complaint (received_at) where due_at is not null;
create index complaint_resolved on complaint (customer_ref, product, resolved_at) where resolved_at is not null;
create index complaint_to_purge on complaint (received_at) where erased_at is null and status in ('CLOSED', 'WITHDRAWN');
create statistics complaint_classes (ndistinct, dependencies, mcv) on product, issue, status, channel from complaint;

-- Keyed hashes of the words a complaint is found by; gone when it is erased. Among them stand the month of the receipt
-- (12 times the year and the month, UTC) and numbers of the product and of the issue, so that a word, a month and a
-- product are found together. The receipt, by which pages are ordered, stands beside them.
create table complaint_words (
  complaint_id uuid        primary key,
  words        bigint[]    not null,
  received_at  timestamptz not null
);
alter table complaint_words alter column words set statistics 1000; -- the planner knows how common ten thousand are
create index complaint_words_by_word on complaint_words using gin (words);
create index complaint_words_by_receipt on complaint_words (received_at desc, complaint_id desc);

-- Every event of a complaint's life, from all services, as it arrived.
create table timeline_entry (
  event_id     uuid        primary key,
  complaint_id uuid        not null,
  arrival      bigint      generated always as identity,
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  type         text        not null,
  source       text        not null,
  event        jsonb       not null
);
create index timeline_of_complaint on timeline_entry (complaint_id, occurred_at, arrival);

-- What we promised, as followup tells it: a promise for each clock, for several of one kind may run at once.
create table promise (
  complaint_id uuid        not null,
  clock        uuid        not null,
  kind         text        not null,
  due_at       timestamptz,
  running      boolean     not null,
  primary key (complaint_id, clock)
);

-- Contacts with customers. They stay with their complaint for good.
create table contact (
  id              uuid        primary key,
  version         bigint      not null,
  complaint_id    uuid        not null references complaint,
  customer_ref    text        not null,
  channel         text        not null,
  direction       text        not null,
  agent           text        not null,
  started_at      timestamptz not null,
  talk_seconds    int         not null,
  hold_seconds    int         not null,
  wrap_up_seconds int         not null,
  note            bytea,                -- sealed
  message         text                  -- what sort of message it was, if it was one the customer sent
);
create index contact_of_complaint on contact (complaint_id, started_at desc, id desc);

-- How the customer of a complaint is listened to: questions and answers, summaries, who is speaking, what was tried to
-- calm a contact, the evidence of HEAT. Words in the documents are sealed.
create table conversation (
  complaint_id uuid   primary key references complaint,
  version      bigint not null,
  customer_ref text   not null,
  questions    jsonb  not null,
  summaries    jsonb  not null,
  demeanour    jsonb,
  attempts     jsonb  not null,
  heat         jsonb  not null
);

-- Messages to customers as they were written.
create table letter (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null references complaint,
  customer_ref text        not null,
  format       jsonb       not null,
  body         bytea,                -- sealed
  written_at   timestamptz not null,
  written_by   text        not null
);
create index letter_of_complaint on letter (complaint_id, written_at desc, id desc);

-- What is known about attachments; their content lies sealed in the folder of attachments.
create table attachment (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null references complaint,
  customer_ref text        not null,
  name         bytea,                -- sealed
  media_type   text        not null,
  bytes        bigint      not null,
  added_at     timestamptz not null,
  added_by     text        not null,
  removed_at   timestamptz
);
create index attachment_of_complaint on attachment (complaint_id, added_at) where removed_at is null;
create index attachment_to_discard on attachment (removed_at) where removed_at is not null;

-- What customers need from us, recorded once and applied to every later message. Never a diagnosis.
create table customer_needs (
  id                uuid        primary key,
  version           bigint      not null,
  customer_ref      text        not null unique,
  vulnerable        boolean     not null,
  preferred_channel text,
  language          text        not null,
  adjustments       text[]      not null default '{}',
  noted_at          timestamptz,
  noted_by          text
);

-- What complaints can be about, a tree; written whole, every number stays.
create table taxonomy (
  number     int         primary key,
  written_at timestamptz not null,
  written_by text        not null,
  products   jsonb       not null
);

-- Every judgement of every complaint.
create table judgement (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null references complaint,
  product      text        not null,
  issue        text        not null,
  judged_at    timestamptz not null,
  triage       jsonb       not null,
  vulnerable   boolean     not null,
  taxonomy     int         not null
);
create index judgement_of_complaint on judgement (complaint_id, judged_at, id);

-- What complaints have to do with each other. Nothing else moves when complaints are merged.
create table complaint_link (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null references complaint,
  other_id     uuid        not null references complaint,
  kind         text        not null,
  made_at      timestamptz not null,
  made_by      text        not null,
  ended_at     timestamptz,
  ended_by     text
);
create unique index complaint_link_merge on complaint_link (complaint_id) where kind = 'MERGED_INTO' and ended_at is null;
create index complaint_link_from on complaint_link (complaint_id) where ended_at is null;
create index complaint_link_to on complaint_link (other_id) where ended_at is null;

-- Decisions on erasures and records of rectifications: which, when and by whom, never what was told.
create table erasure_decision (
  id             uuid        primary key,
  version        bigint      not null,
  customer_ref   text        not null,
  ground         text        not null,
  outcome        text        not null,
  policy_version text        not null,
  decided_at     timestamptz not null,
  decided_by     text        not null,
  lines          jsonb       not null -- what was decided on each complaint
);
create index erasure_decision_of_customer on erasure_decision (customer_ref, decided_at);

create table rectification (
  id           uuid        primary key,
  version      bigint      not null,
  customer_ref text        not null,
  fields       text[]      not null,
  done_at      timestamptz not null,
  done_by      text        not null
);
create index rectification_of_customer on rectification (customer_ref, done_at);

-- Imports that came as long streams, and what became of their lines: a row a chunk.
create table import_run (
  id              uuid        primary key,
  version         bigint      not null,
  source          text        not null,
  sent_by         text        not null,
  idempotency_key text,
  started_at      timestamptz not null,
  touched_at      timestamptz not null,
  finished_at     timestamptz,
  lines_read      int         not null,
  created         int         not null,
  existing        int         not null,
  refused         int         not null,
  digest          bytea       not null,
  unique (sent_by, idempotency_key)
);
create table import_chunk (
  run_id    uuid  not null references import_run,
  last_line int   not null,
  refused   int   not null,
  lines     jsonb not null,
  primary key (run_id, last_line)
);

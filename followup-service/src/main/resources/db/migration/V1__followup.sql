-- One row for each aggregate: columns for what is searched or sorted, one JSON document for what
-- lives only inside. Whatever a person wrote is sealed (bytea, or base64 within a document).

-- What is known of each complaint: its registration, once that was heard of, and the set of events
-- that deadlines, follow-ups and reviews are computed from.
create table known_complaint (
  complaint_id uuid   primary key,
  version      bigint not null,
  customer_ref text,
  registration jsonb,
  history      jsonb  not null
);
create index known_complaint_customer on known_complaint (customer_ref);

-- Deadlines: everything is stored, nothing is derived from "last modified".
create table deadline (
  id            uuid        primary key,
  version       bigint      not null,
  complaint_id  uuid        not null,
  status        text        not null,
  started_at    timestamptz not null,
  due_at        timestamptz,
  -- when time can change it next; only running clocks carry one
  look_at       timestamptz,
  -- whether something may still be owed, in time or not
  open          boolean     not null,
  -- the revision of the SLA register it was computed from; an older one is computed again
  computed_from bigint      not null,
  looked_at     timestamptz,
  warned_at     timestamptz,
  breached_at   timestamptz,
  state         jsonb       not null
) with (fillfactor = 80);
create index deadline_look on deadline (look_at) where look_at is not null;
create index deadline_complaint on deadline (complaint_id);
create index deadline_page on deadline (started_at, id);
create index deadline_status on deadline (status, started_at, id);
create index deadline_computed_from on deadline (computed_from) where open;

-- The SLA register: calendars, agreements and contracts, each version kept, by the days it is valid
-- for and by when it was known. Rows are only added; the last three columns say what became of the
-- deadlines that ran. The words of why are about the organisation, never about a customer.
create table sla_entry (
  id           uuid        primary key,
  version      bigint      not null,
  revision     bigint      not null unique,
  subject      text        not null,
  name         text        not null,
  number       int         not null,
  from_day     date,
  until_day    date,
  known_from   timestamptz not null,
  content      jsonb       not null,
  written_by   text        not null,
  why          text        not null,
  clocks_seen  int         not null,
  clocks_moved int         not null,
  settled_at   timestamptz,
  unique (subject, name, number)
) with (fillfactor = 80);

-- To whom we write about a complaint, as codes; who they are stays in intake.
create table addressee (
  complaint_id      uuid        primary key,
  version           bigint      not null,
  preferred_channel text,
  language          text        not null,
  adjustments       jsonb       not null,
  known_since       timestamptz not null
);

-- Follow-ups. Their survey holds the SHA-256 of each link's secret and every version of the answer.
create table follow_up (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null,
  round        int         not null,
  status       text        not null,
  scheduled_at timestamptz not null,
  due_at       timestamptz not null,
  attempts     int         not null,
  tries        int         not null,
  verdict      text,
  way          text,
  sampling     text        not null,
  help_wanted  boolean     not null,
  -- whether the resolution it asks about stands
  standing     boolean     not null,
  survey       jsonb       not null
) with (fillfactor = 80);
create index follow_up_due on follow_up (due_at) where status in ('SCHEDULED', 'SENT');
create index follow_up_complaint on follow_up (complaint_id);
create index follow_up_page on follow_up (scheduled_at, id);
create index follow_up_status on follow_up (status, scheduled_at, id);
create index follow_up_help on follow_up (scheduled_at, id) where help_wanted;
create index follow_up_invitation on follow_up using gin ((survey -> 'invitations') jsonb_path_ops);

-- Messages on their way to a gateway; their words and links are kept nowhere.
create table delivery (
  id           uuid        primary key,
  version      bigint      not null,
  follow_up_id uuid        not null references follow_up,
  complaint_id uuid        not null,
  recipient    text        not null,
  attempt      int         not null,
  status       text        not null,
  way          text        not null,
  presentation text        not null,
  plain        boolean     not null,
  language     text        not null,
  created_at   timestamptz not null,
  next_at      timestamptz not null,
  attempts     jsonb       not null
) with (fillfactor = 80);
create index delivery_due on delivery (way, next_at) where status = 'WAITING';
create index delivery_recipient on delivery (recipient, created_at) where status = 'WAITING';
create index delivery_follow_up on delivery (follow_up_id);
create index delivery_complaint on delivery (complaint_id);
create index delivery_page on delivery (created_at, id);
create index delivery_status on delivery (status, created_at, id);

-- Cases as reviewers see them: who had them in hand, and which were drawn.
create table review_case (
  complaint_id uuid        primary key,
  version      bigint      not null,
  handlers     varchar[]   not null,
  team         text,
  round        int         not null,
  resolved_at  timestamptz,
  drawn        text,
  reviews      int         not null
);
create index review_case_drawn on review_case (resolved_at, complaint_id) where drawn is not null;

-- Reviews. The remark is forgotten with the customer, the scores are figures and stay.
create table quality_review (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null,
  round        int         not null,
  team         text,
  reviewer     text        not null,
  reviewed_at  timestamptz not null,
  sampling     text        not null,
  opinion      int         not null,
  remark       bytea,
  cards        jsonb       not null
);
create index quality_review_complaint on quality_review (complaint_id);
create index quality_review_page on quality_review (reviewed_at, id);

create table mystery_visit (
  id          uuid        primary key,
  version     bigint      not null,
  team        text        not null,
  channel     text        not null,
  visited_at  timestamptz not null,
  recorded_by text        not null,
  remark      text,
  cards       jsonb       not null
);
create index mystery_visit_page on mystery_visit (visited_at, id);

-- What staff said, and, apart from it and without a time, who has spoken.
create table staff_pulse (
  id           uuid   primary key,
  version      bigint not null,
  team         text   not null,
  month        date   not null,
  satisfaction int    not null check (satisfaction between 1 and 5),
  cards        jsonb  not null
);
create table pulse_voice (
  month  date not null,
  person text not null,
  primary key (month, person)
);

-- Notes between people and their supervisor. What they say of a case is forgotten with its customer.
create table coaching_note (
  id           uuid        primary key,
  version      bigint      not null,
  kind         text        not null,
  supervisor   text        not null,
  people       varchar[]   not null,
  team         text,
  complaint_id uuid,
  objective_id uuid        references coaching_note,
  due_by       date,
  percent      int         check (percent between 0 and 100),
  words        bytea,
  written_at   timestamptz not null
);
create index coaching_note_supervisor on coaching_note (supervisor, written_at, id);
create index coaching_note_people on coaching_note using gin (people);
create index coaching_note_complaint on coaching_note (complaint_id);

-- The keys of sealed words, wrapped by a master key that is not in the database. Destroying a key
-- (deleting its row) erases what it sealed.
create table words_key (
  id         uuid        primary key,
  -- the complaint; of a note that comes from none, the note
  owner      uuid        not null unique,
  master     text        not null,
  wrapped    bytea       not null,
  created_at timestamptz not null default now()
);

-- Cases as reviewers see them: who had them in hand, and which were drawn.
create table review_case (
  complaint_id     uuid    primary key,
  version          bigint  not null,
  team             text,
  round            int     not null,
  resolved_at      timestamptz,
  striking         boolean not null,
  drawn            text,
  reviews          int     not null
);
create table review_case_handler (
  complaint_id uuid not null references review_case,
  handler      text not null,
  primary key (complaint_id, handler)
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
  remark       text
);
create index quality_review_complaint on quality_review (complaint_id);
create index quality_review_page on quality_review (reviewed_at, id);
create table quality_score (
  review_id      uuid not null references quality_review,
  position       int  not null,
  standard       text not null,
  policy_version text not null,
  points         int  not null,
  out_of         int  not null,
  scores         text not null,
  primary key (review_id, position)
);

create table mystery_visit (
  id          uuid        primary key,
  version     bigint      not null,
  team        text        not null,
  channel     text        not null,
  visited_at  timestamptz not null,
  recorded_by text        not null,
  remark      text
);
create index mystery_visit_page on mystery_visit (visited_at, id);
create table mystery_score (
  visit_id       uuid not null references mystery_visit,
  position       int  not null,
  standard       text not null,
  policy_version text not null,
  points         int  not null,
  out_of         int  not null,
  scores         text not null,
  primary key (visit_id, position)
);

-- What staff said, and, apart from it and without a time, who has spoken.
create table staff_pulse (
  id           uuid   primary key,
  version      bigint not null,
  team         text   not null,
  month        date   not null,
  satisfaction int    not null check (satisfaction between 1 and 5)
);
create table pulse_score (
  pulse_id       uuid not null references staff_pulse,
  position       int  not null,
  standard       text not null,
  policy_version text not null,
  points         int  not null,
  out_of         int  not null,
  scores         text not null,
  primary key (pulse_id, position)
);
create table pulse_voice (
  month  date not null,
  person text not null,
  primary key (month, person)
);

-- What customers tell us is kept sealed, each customer's with a key of its own. Destroying the key
-- (deleting its row) erases. The keys are wrapped by a master key that is not in the database.
create table customer_key (
  id           uuid        primary key,
  customer_ref text        not null unique,
  master       text        not null,
  wrapped      bytea       not null,
  created_at   timestamptz not null default now()
);

-- Keys of the house itself: the one under which words are hashed for search.
create table house_key (
  id      uuid  primary key,
  name    text  not null unique,
  master  text  not null,
  wrapped bytea not null
);

alter table complaint
  add column sealed_name            bytea,
  add column sealed_email           bytea,
  add column sealed_phone           bytea,
  add column sealed_narrative       bytea,
  add column sealed_desired_outcome bytea,
  add column data_protection        boolean not null default false,
  add column erased_at              timestamptz;

-- Keyed hashes of the words a complaint is found by; gone when it is erased.
create table complaint_words (
  complaint_id uuid     primary key,
  words        bigint[] not null
);
create index complaint_words_by_word on complaint_words using gin (words);

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
  run_id        uuid   not null references import_run (id),
  last_line     int    not null,
  refused       int    not null,
  lines         int[]  not null,
  fates         text[] not null,
  external_refs text[] not null,
  complaint_ids uuid[] not null,
  codes         text[] not null,
  details       text[] not null,
  primary key (run_id, last_line)
);

-- How replies to customers were judged; the replies themselves are not kept here.
create table reply_judgement (
  id             uuid        primary key,
  version        bigint      not null,
  complaint_id   uuid        not null references case_file,
  judged_at      timestamptz not null,
  written_by     text        not null,
  policy_version text        not null,
  -- share of the reply that is its template; empty when it came from none
  similarity     numeric(5, 4)
);
create index reply_judgement_by_case on reply_judgement (complaint_id, judged_at, id);

create table reply_flag (
  judgement_id uuid not null references reply_judgement,
  flag         text not null,
  primary key (judgement_id, flag)
);

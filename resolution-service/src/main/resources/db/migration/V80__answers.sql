-- When a complaint reached what; empty on cases from before it was kept.
alter table case_file
  add column reference       text,
  add column product         text,
  add column received_at     timestamptz,
  add column acknowledged_at timestamptz,
  add column triaged_at      timestamptz,
  add column owned_at        timestamptz,
  add column agreed_at       timestamptz,
  add column ended_at        timestamptz,
  add column messages_sent   int not null default 0;
update case_file c
   set received_at = w.received_at, product = w.product
  from escalation_watch w
 where w.id = c.id;

-- Messages of ours to the customer; what they say is kept where it was written.
create table case_message (
  case_id uuid        not null references case_file,
  number  int         not null,
  kind    text        not null,
  sent_at timestamptz not null,
  primary key (case_id, number)
);

-- What a proposal was chosen from, as it was compared then, and what the customer said to it.
alter table case_proposal
  add column rationale       text,
  add column answer          text,
  add column answered_at     timestamptz,
  add column answer_words    text,
  add column wanted_minor    bigint,
  add column wanted_currency text;
create table case_proposal_option (
  case_id         uuid    not null references case_file,
  number          int     not null,
  proposal        int     not null,
  option          text    not null,
  cost_minor      bigint  not null,
  currency        text    not null,
  feasibility     int     not null,
  customer_impact int     not null,
  chosen          boolean not null,
  primary key (case_id, number)
);

-- Why it was decided so, and on which policies that rests; empty on those from before it was kept.
alter table case_resolution add column reasons text;
create table case_citation (
  case_id        uuid not null references case_file,
  number         int  not null,
  round          int  not null,
  policy         text not null,
  policy_version text not null,
  primary key (case_id, number)
);
alter table case_deescalation add column policy_version text;
alter table redress_offer
  add column authority_version text,
  add column payment_version   text;

-- The organisation's own policies, which decisions cite; a version never changes.
create table policy_document (
  policy         text not null,
  version        text not null,
  title          text not null,
  source         text,
  effective_from date not null,
  effective_to   date,
  primary key (policy, version)
);
insert into policy_document (policy, version, title, effective_from)
values ('complaints-procedure', '1', 'How this organisation handles complaints', '2015-01-01');

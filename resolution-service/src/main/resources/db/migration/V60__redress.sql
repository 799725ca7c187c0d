-- What puts one case right; its id is the complaint's. Amounts are minor units.
create table redress (
  id                    uuid   primary key references case_file,
  version               bigint not null,
  rationale             text,
  -- the purchase, as far as rights depend on it; empty until told
  supply                text,
  breach                text,
  proof                 text,
  contract_on           date,
  owned_on              date,
  delivered_on          date,
  installation_required boolean,
  installed_on          date,
  fault_on              date,
  agreed_rejection_days int,
  perishable_days       int,
  motor_vehicle         boolean,
  repair_possible       boolean,
  replacement_possible  boolean,
  price_minor           bigint,
  currency              text,
  use_minor             bigint,
  uncollected_days      int,
  worth_minor           bigint,
  device_damage_minor   bigint
);

create table redress_cure (
  case_id      uuid    not null references redress,
  number       int     not null,
  kind         text    not null,
  asked_on     date    not null,
  returned_on  date,
  still_faulty boolean not null,
  unreasonable boolean not null,
  primary key (case_id, number)
);

create table redress_option (
  case_id         uuid    not null references redress,
  number          int     not null,
  option          text    not null,
  cost_minor      bigint  not null,
  currency        text    not null,
  feasibility     int     not null,
  customer_impact int     not null,
  chosen          boolean not null,
  primary key (case_id, number)
);

create table redress_offer (
  case_id       uuid        not null references redress,
  number        int         not null,
  kind          text        not null,
  status        text        not null,
  amount_minor  bigint,
  currency      text,
  settles       boolean     not null,
  demanded      boolean     not null,
  rules_version text,
  offered_by    text        not null,
  prepared_at   timestamptz not null,
  offered_at    timestamptz,
  judged_by     text,
  judged_at     timestamptz,
  answered_at   timestamptz,
  counter_minor bigint,
  counter_words text,
  -- the end of the last legal day to pay
  pay_before    timestamptz,
  paid_by       text,
  paid_at       timestamptz,
  primary key (case_id, number),
  check ((amount_minor is null) = (currency is null)),
  -- nobody approves their own
  check (judged_by is distinct from offered_by)
);

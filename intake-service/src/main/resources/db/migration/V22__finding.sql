-- What we promised, as followup tells it; the next due time stands beside the complaint.
create table promise (
  complaint_id uuid        not null,
  kind         text        not null,
  due_at       timestamptz,
  running      boolean     not null,
  primary key (complaint_id, kind)
);
alter table complaint
  add column due_at      timestamptz,
  add column resolved_at timestamptz;

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
create unique index complaint_link_merge on complaint_link (complaint_id)
  where kind = 'MERGED_INTO' and ended_at is null;
create index complaint_link_from on complaint_link (complaint_id) where ended_at is null;
create index complaint_link_to on complaint_link (other_id) where ended_at is null;

-- Every list and search finds its page in one of these.
create index complaint_by_channel on complaint (channel, received_at desc, id desc);
create index complaint_by_product on complaint (product, received_at desc, id desc);
create index complaint_by_issue on complaint (issue, received_at desc, id desc);
create index complaint_by_external_ref on complaint (external_ref) where external_ref is not null;
create index complaint_by_due on complaint (due_at, id) where due_at is not null;
create index complaint_by_status_due on complaint (status, due_at, id) where due_at is not null;
create index complaint_resolved on complaint (customer_ref, product, resolved_at)
  where resolved_at is not null;
create statistics complaint_classes (ndistinct, dependencies, mcv)
  on product, issue, status, channel from complaint;

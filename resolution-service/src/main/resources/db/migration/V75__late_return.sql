-- Customers who came back too late to reopen their complaint; the id is the contact's.
create table late_return (
  id               uuid        primary key,
  version          bigint      not null,
  complaint_id     uuid        not null references case_file,
  came_at          timestamptz not null,
  resolved_at      timestamptz not null,
  -- empty while it waits
  new_complaint_id uuid,
  linked_by        text
);
create index late_return_waiting on late_return (came_at, id) where new_complaint_id is null;
create index late_return_by_complaint on late_return (complaint_id);

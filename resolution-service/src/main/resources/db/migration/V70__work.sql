-- Teams and who is in them.
create table team (
  id        uuid        primary key,
  version   bigint      not null,
  name      text        not null unique,
  edited_by text,
  edited_at timestamptz
);

create table team_member (
  team_id     uuid    not null references team,
  number      int     not null,
  handler     text    not null,
  available   boolean not null,
  capacity    int     not null,
  skills      text[]  not null,
  languages   text[]  not null,
  adjustments text[]  not null,
  primary key (team_id, number)
);

-- A live case as the work queue sees it; its id is the complaint's.
create table work_item (
  id              uuid        primary key,
  version         bigint      not null,
  open            boolean     not null,
  product         text,
  issue           text,
  received_at     timestamptz not null,
  severity        text,
  priority        text,
  level           int         not null,
  reopened        boolean     not null,
  waiting         boolean     not null,
  vulnerable      boolean     not null,
  language        text,
  adjustments     text[]      not null,
  handler         text,
  team            text,
  owner           text,
  -- empty when somebody owns it
  unowned_because text,
  -- the complaint this one says again
  repeat_of       uuid,
  task_due_at     timestamptz,
  due_at          timestamptz not null,
  due_for         text        not null,
  breached        boolean     not null,
  -- the due time, earlier by what makes the case matter: the order of the queue
  work_by       timestamptz not null
);
create index work_item_by_press on work_item (work_by, id) where open;
create index work_item_by_handler on work_item (handler, work_by, id) where open;
create index work_item_by_team on work_item (team, work_by, id) where open;
create index work_item_unowned on work_item (work_by, id)
  where open and unowned_because is not null;
create index work_item_unowned_because on work_item (unowned_because, work_by, id)
  where open and unowned_because is not null;
create index work_item_on_nobodys_desk on work_item (id)
  where open and handler is null and team is null and unowned_because is not null;
create index work_item_repeats on work_item (repeat_of) where repeat_of is not null;

create table work_clock (
  item_id     uuid    not null references work_item,
  deadline_id uuid    not null,
  kind        text    not null,
  due_at      timestamptz,
  paused      boolean not null,
  breached    boolean not null,
  primary key (item_id, deadline_id)
);

-- How many open cases each handler has.
create index case_file_load on case_file (handler)
  where handler is not null and status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN');

-- Cases from before there was a queue; their clocks are not known here and count as presumed.
insert into work_item (id, version, open, product, received_at, severity, priority, level, reopened,
    waiting, vulnerable, adjustments, handler, team, owner, unowned_because,
    due_at, due_for, breached, work_by)
  select c.id, 0, c.status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN'), w.product, c.opened_at, c.severity,
    c.priority, c.level, false, c.status = 'AWAITING', false, '{}', c.handler, c.team, c.owner,
    case when c.owner is not null then null
         when c.handler is null and c.team is null then 'UNJUDGED' else 'NOT_ACCEPTED' end,
    c.opened_at + interval '14 days', 'PRESUMED', false, c.opened_at + interval '14 days'
  from case_file c left join escalation_watch w on w.id = c.id
  where not c.imported;

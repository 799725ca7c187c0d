-- Several clocks of one kind run at once: DISP and data protection are both statutory. Each promise is known by its
-- clock; what was known by its kind is told anew from the timeline, and what teams owe each other is left out.
drop table promise;
create table promise (
  complaint_id uuid        not null,
  clock        uuid        not null,
  kind         text        not null,
  due_at       timestamptz,
  running      boolean     not null,
  primary key (complaint_id, clock)
);
insert into promise
select distinct on (complaint_id, clock)
       complaint_id,
       clock,
       told.event ->> 'kind',
       cast(told.event ->> 'dueAt' as timestamptz),
       told.type not in ('deadline.met.v1', 'deadline.cancelled.v1')
  from (select complaint_id, arrival, type, cast(event as json) as event,
               cast(cast(event as json) ->> 'deadlineId' as uuid) as clock
          from timeline_entry
         where type in ('deadline.set.v1', 'deadline.moved.v1', 'deadline.paused.v1', 'deadline.resumed.v1',
                        'deadline.breached.v1', 'deadline.met.v1', 'deadline.cancelled.v1')) as told
 where told.event ->> 'kind' <> 'TEAM'
 order by complaint_id, clock, arrival desc;
update complaint set due_at = next.due_at
  from (select complaint_id, min(due_at) filter (where running) as due_at from promise group by complaint_id) as next
 where complaint.id = next.complaint_id and complaint.due_at is distinct from next.due_at;

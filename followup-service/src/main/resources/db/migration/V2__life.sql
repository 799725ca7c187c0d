-- What was told of a complaint is kept as a whole, so that its clocks are drawn from it alone.
alter table known_complaint
  alter column reference drop not null,
  alter column channel drop not null,
  alter column customer_ref drop not null,
  alter column received_at drop not null,
  add column product text,
  add column data_protection boolean not null default false,
  add column promised_by timestamptz,
  add column life text;

alter table deadline_clock
  add column no_longer_owed boolean not null default false,
  add column lapses boolean not null default false,
  add column missed_at_source timestamptz,
  add column looked_at timestamptz,
  add column rule_id text,
  add column paragraph text,
  add column allowance text;

-- Complaints known before: their lives as far as the clocks remember them.
create function told(what text, number int, at timestamptz, detail text) returns text
language sql stable as $$
  select what || '/' || number || '/'
    || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '/' || detail
$$;

update known_complaint k set product = '', life = (
  select string_agg(one, ' ' order by one) from (
    select told('ACKNOWLEDGED', 0, stopped_at, '') as one from deadline_clock
      where complaint_id = k.complaint_id and kind = 'ACKNOWLEDGE'
        and state <> 'CANCELLED' and stopped_at is not null
    union all
    select told('RESOLVED', round, stopped_at, '') from deadline_clock
      where complaint_id = k.complaint_id and kind = 'RESOLVE'
        and state <> 'CANCELLED' and stopped_at is not null
    union all
    select told('ENDED', 0, stopped_at, '') from deadline_clock
      where complaint_id = k.complaint_id and state = 'CANCELLED'
    union all
    select told('REOPENED', round - 1, started_at, '') from deadline_clock
      where complaint_id = k.complaint_id and round > 1
    union all
    select told('PRIORITY', 0, started_at, priority) from deadline_clock
      where complaint_id = k.complaint_id and priority is not null
    union all
    select told('ASKED', split_part(p, '/', 1)::int, split_part(p, '/', 2)::timestamptz, 'CUSTOMER')
      from deadline_clock, unnest(string_to_array(nullif(pauses, ''), ' ')) p
      where complaint_id = k.complaint_id
    union all
    select told('ANSWERED', split_part(p, '/', 1)::int, split_part(p, '/', 3)::timestamptz, '')
      from deadline_clock, unnest(string_to_array(nullif(pauses, ''), ' ')) p
      where complaint_id = k.complaint_id and split_part(p, '/', 3) <> ''
    union all
    select told('VERDICT', 0, started_at, '') from deadline_clock
      where complaint_id = k.complaint_id and policy_version = 'promised-at-source' and not held
    union all
    select told('VERDICT', 0, started_at, case state when 'MET' then 'met' else 'missed' end)
      from deadline_clock
      where complaint_id = k.complaint_id and policy_version = 'verdict-of-source'
    union all
    select told('MISSED_AT_SOURCE', 0, breached_at, '') from deadline_clock
      where complaint_id = k.complaint_id and policy_version = 'verdict-of-source'
        and breached_at is not null
  ) lives),
  promised_by = (select due_at from deadline_clock
    where complaint_id = k.complaint_id and policy_version = 'promised-at-source');

drop function told;

update deadline_clock set
  looked_at = coalesce(breached_at, warned_at),
  no_longer_owed = state = 'CANCELLED',
  missed_at_source = case when due_at is null then breached_at end,
  rule_id = case policy_version
    when 'promised-at-source' then 'SOURCE-resolve'
    when 'verdict-of-source' then 'SOURCE-resolve'
    else 'PROMISE-' || lower(kind) end,
  paragraph = 'promise of the house';

alter table known_complaint drop column priority, drop column round, drop column last_resolved_at;

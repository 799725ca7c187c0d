-- What lives only inside a case lies in its row; the parts are those of CaseParts.
drop table case_clarification, case_proposal_option, case_proposal, case_action, case_citation,
  case_resolution, case_reopening, case_escalation, case_deescalation, case_message;
alter table case_file rename column stood_down_for to merged_into;
alter table case_file rename column stood_down_at to merged_at;
alter table case_file rename column merge_told_at to merge_known_at;
alter table case_file
  drop column agreed_proposal, drop column rounds, drop column resolved_at, drop column told_until,
  drop column summary_confirmed_at, drop column forgotten_at, drop column reference,
  drop column product, drop column received_at, drop column acknowledged_at,
  drop column triaged_at, drop column owned_at, drop column agreed_at, drop column ended_at,
  drop column messages_sent,
  add column parts jsonb not null default '{}';
alter table work_item rename column stood_down_for to merged_into;
alter table work_item rename column stood_down_at to merged_at;
alter table work_item rename column merge_told_at to merge_known_at;
alter table escalation_watch rename to escalation_monitor;
alter table escalation_sign rename to escalation_criterion;
alter table escalation_criterion rename column watch_id to monitor_id;
alter table escalation_monitor
  add column imported boolean not null default false,
  add column level int not null default 0,
  add column moved_up_on text,
  add column moved_at timestamptz,
  add column merged_into uuid,
  add column merged_at timestamptz,
  add column merge_known_at timestamptz;

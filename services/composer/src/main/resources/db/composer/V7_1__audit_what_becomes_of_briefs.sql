-- Who composed a brief, and every state that it enters, enter the audit trail in the same
-- transaction, whoever writes them.
create function audit_brief_preparer() returns trigger language plpgsql as $$
begin
  perform audit_append(new.prepared_at, new.name, 'composed', 'briefs/' || new.brief_id, null);
  return null;
end
$$;

create function audit_brief_transition() returns trigger language plpgsql as $$
begin
  perform audit_append(
    new.recorded_at, new.recorded_by, new.state, 'briefs/' || new.brief_id,
    nullif(concat_ws(E'\n', new.reason, new.caveat,
      case when new.recipients <> '{}' then 'to ' || array_to_string(new.recipients, ', ') end,
      'succeeded by ' || new.successor), ''));
  return null;
end
$$;

-- A brief's own recall is among its states; that of an item stands for itself.
create function audit_recall() returns trigger language plpgsql as $$
begin
  perform audit_append(
    new.recorded_at, new.recorded_by, 'recalled',
    concat_ws('/', new.collection, new.item, new.version::text), new.reason);
  return null;
end
$$;

-- What was recorded before there was a trail.
do $$
declare
  past record;
begin
  for past in
    select prepared_at as at, name as actor, 'composed' as action, brief_id, null as reason from brief_preparer
    union all
    select recorded_at, recorded_by, state, brief_id, reason from brief_transition
    order by at
  loop
    perform audit_append(past.at, past.actor, past.action, 'briefs/' || past.brief_id, past.reason);
  end loop;
end
$$;

create trigger brief_preparer_is_audited after insert on brief_preparer
  for each row execute function audit_brief_preparer();

create trigger brief_transition_is_audited after insert on brief_transition
  for each row execute function audit_brief_transition();

create trigger recall_is_audited after insert on recall
  for each row when (new.collection is not null) execute function audit_recall();

-- Every entry of the library's log enters the audit trail with it, whoever writes it. The hash of
-- the body makes a text that was altered later show.
create function audit_item_change() returns trigger language plpgsql as $$
begin
  perform audit_append(
    new.recorded_at, new.recorded_by, new.state, new.collection || '/' || new.id || '/' || new.version,
    (select 'sha256 ' || encode(sha256(convert_to(body::text, 'UTF8')), 'hex')
     from item_version v
     where v.collection = new.collection and v.id = new.id and v.version = new.version)
      || coalesce(E'\n' || new.reason, ''));
  return null;
end
$$;

-- What was recorded before there was a trail.
do $$
declare
  change item_change%rowtype;
begin
  for change in select * from item_change order by seq loop
    perform audit_append(
      change.recorded_at, change.recorded_by, change.state,
      change.collection || '/' || change.id || '/' || change.version,
      (select 'sha256 ' || encode(sha256(convert_to(body::text, 'UTF8')), 'hex')
       from item_version v
       where v.collection = change.collection and v.id = change.id and v.version = change.version)
        || coalesce(E'\n' || change.reason, ''));
  end loop;
end
$$;

create trigger item_change_is_audited after insert on item_change
  for each row execute function audit_item_change();

-- Who sent a batch, called it off, took it up again or threw it away enters the audit trail in the
-- same transaction. The row says who did what last; throwing away writes the name first.
alter table batch add column acted_by text;

create function audit_batch() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform audit_append(new.created_at, coalesce(new.sender, 'unknown'), 'created', 'batches/' || new.id,
      nullif(new.title, ''));
  elsif tg_op = 'DELETE' then
    perform audit_append(clock_timestamp(), coalesce(old.acted_by, 'unknown'), 'deleted', 'batches/' || old.id,
      nullif(old.title, ''));
  elsif new.round > old.round then
    perform audit_append(clock_timestamp(), coalesce(new.acted_by, 'unknown'), 'retried', 'batches/' || new.id,
      'round ' || new.round);
  elsif new.cancelled_at is not null and old.cancelled_at is null then
    perform audit_append(new.cancelled_at, coalesce(new.acted_by, 'unknown'), 'cancelled', 'batches/' || new.id,
      null);
  end if;
  return null;
end
$$;

create trigger batch_is_audited after insert or update or delete on batch
  for each row execute function audit_batch();

-- What every subgraph's schema has: the row scope that its policies read. `:schema` is the subgraph's name.
-- A query that nobody opened a scope for is a fault, not an empty answer. Parallel workers get the transaction's settings with it.
create function :schema.scope() returns text language plpgsql stable parallel safe as $$
declare
  opened text := current_setting('jijiao.scope', true);
begin
  if coalesce(opened, '') = '' then
    raise exception 'no row scope is open' using errcode = 'insufficient_privilege', hint = 'Disclose, open a list or open a batch first.';
  end if;
  return opened;
end $$;

-- The persons whose disclosure this transaction has logged.
create function :schema.disclosed() returns text[] language sql stable parallel safe as $$
  select case when :schema.scope() = 'subjects' then string_to_array(current_setting('jijiao.subjects', true), ' ') else '{}' end
$$;

create function :schema.in_batch() returns boolean language sql stable parallel safe as $$ select :schema.scope() like 'batch.%' $$;

grant execute on function :schema.scope(), :schema.disclosed(), :schema.in_batch() to :schema_app, :schema_owner;

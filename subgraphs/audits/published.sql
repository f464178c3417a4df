-- What audits shows to other schemas, the one door of the log, and which rows its own app role may read. Long: a list.

-- Which applications there are, without a name: what a right is decided by. Every subgraph asks it before it tells of a person.
create view audits.applications_shown as
  select id as application_id, person_id, series, current_level, target_level, review_year, area, education, filed_on, organisation_id, number
  from audits.applications;

-- What was judged relevant or not, for the persons disclosed and for batches.
create view audits.judgements_shown as
  select id as judgement_id, entry_id, person_id, relevant, recorded_at from audits.relevance_judgements
  where person_id = any ((select audits.disclosed())::text[]) or (select audits.in_batch());

-- Orders of sealing that two persons have given and nobody has ended.
create view audits.seals_in_force as
  select o.account_id, o.person_id, o.ends_on, o.sealed_until from audits.log_seals o
  where exists (select from audits.log_seal_approvals a where a.seal_id = o.id)
    and not exists (select from audits.log_seal_endings e where e.seal_id = o.id);

-- A second person approves: neither who ordered it nor whose looks it is about, under no account of theirs.
create function audits.parties_of(seal text) returns table (account text) language sql stable security definer set search_path = pg_catalog as $$
  select unnest(array[o.ordered_by, o.account_id]) from audits.log_seals o where o.id = seal
$$;
revoke execute on function audits.parties_of(text) from public;
create function audits.second_person() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if exists (select from audits.parties_of(new.seal_id) o where people.same_person(o.account, new.approved_by)) then
    raise exception 'a second person approves a seal'
      using errcode = 'check_violation', table = 'log_seal_approvals', constraint = 'log_seal_approvals_second_person';
  end if;
  return null;
end $$;
create trigger log_seal_approvals_second_person after insert on audits.log_seal_approvals
  for each row execute function audits.second_person();

-- The one log. Each text is an entry in canonical JSON; it commits or rolls back with the deed it tells of. One look of one request
-- at one person is one entry, however many subgraphs answer it; a look whose entry is not kept is not told. What an entry is salted
-- with, and words of somebody's own, come beside it; so does the person of an entry that holds only a digest of whom it concerns. When it was written is the database's to say: it joins the text at its end, where
-- its name sorts, and so do the days of a seal. Answers each entry's id, or that of the one which tells of the same look.
-- One statement for all of them: who is shown ten thousand people makes ten thousand entries, and must not wait for each.
create function audits.append(entries text[], beside jsonb default '[]') returns text[] language plpgsql security definer set search_path = pg_catalog as $$
declare
  instant timestamptz := date_trunc('microseconds', clock_timestamp());
  taken int;
  lost int;
  ids text[];
begin
  -- Whose page an entry appears on is what it says: as the id itself, or as a digest of it.
  if exists (select from unnest(entries) with ordinality e (written, at) join jsonb_array_elements(beside) with ordinality b (apart, at) using (at)
    where b.apart->>'of' is not null and e.written::jsonb->>'of' is distinct from
      'salted:' || encode(sha256(convert_to((b.apart->>'salt') || (b.apart->>'of'), 'UTF8')), 'hex')) then
    raise exception 'an entry concerns whom it says' using errcode = 'check_violation';
  end if;
  with given as materialized (
    select e.at, e.written, s.id, s.action, s.account, coalesce(b.apart->>'of', s."of") as "of", s."on", s.request, b.apart->>'salt' as salt, b.apart->>'aside' as aside,
      greatest((b.apart->>'sealedUntil')::date, (select max(o.sealed_until) from audits.seals_in_force o
        where s.action <> 'record.refused' and o.account_id = s.account and o.person_id = coalesce(b.apart->>'of', s."of") and (instant at time zone 'Asia/Shanghai')::date <= o.ends_on)) as until
    from unnest(entries) with ordinality e (written, at)
    cross join lateral jsonb_to_record(e.written::jsonb) s (id text, action text, account text, "of" text, "on" text, request text)
    left join jsonb_array_elements(beside) with ordinality b (apart, at) on b.at = e.at),
  worth as (
    select g.*, row_number() over (partition by g.action, g.account order by g.at) as nth,
      case when g.action = 'record.refused' then audits.attempts_left(g.account, instant) end as room from given g
    where g.action <> 'record.refused' or audits.worth_telling(g.account, g."of", instant)),
  kept as (
    insert into audits.log_entries (id, entry, action, account_id, person_id, on_id, request_id, sealed_until, salt, aside, recorded_at)
    -- The first attempt beyond the hundredth says that there are more, of nobody: once a day, by the key.
    select w.id, left(case when w.nth > w.room then regexp_replace(regexp_replace(w.written, '"of":"[^"]*"', '"of":null'),
        '"told":"[^"]*"', '"told":"more"') else w.written end, -1) || coalesce(',"until":"' || w.until || '"', '')
        || ',"when":"' || to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || 'Z"}',
      w.action, w.account, case when w.nth > w.room then null else w."of" end, w."on", w.request, w.until, w.salt, w.aside, instant
    from worth w where w.room is null or w.nth <= w.room + 1 order by w.at
    on conflict do nothing returning id)
  insert into audits.log_pending (entry_id) select k.id from kept k;
  get diagnostics taken = row_count;
  if taken = cardinality(entries) then
    return (select array_agg(e.written::jsonb->>'id' order by e.at) from unnest(entries) with ordinality e (written, at));
  end if;
  -- A statement of its own: what another subgraph wrote of the same look while this one waited for it is seen only now.
  select array_agg(coalesce(k.id, same.id) order by e.at), count(*) filter (where coalesce(k.id, same.id) is null and s.action <> 'record.refused')
    into ids, lost
    from unnest(entries) with ordinality e (written, at)
    cross join lateral jsonb_to_record(e.written::jsonb) s (id text, action text, "of" text, request text)
    left join audits.log_entries k on k.id = s.id
    left join audits.log_entries same on k.id is null and s.action = 'record.read' and same.action = 'record.read'
      and same.request_id = s.request and same.person_id = s."of";
  if lost > 0 then
    raise exception 'the log did not keep an entry' using errcode = 'unique_violation';
  end if;
  return coalesce(ids, '{}');
end $$;
revoke execute on function audits.append(text[], jsonb) from public;

-- An attempt that was refused is told of persons who are there, once a day for an account and a person, and of a hundred a day for an
-- account, with a last one that says so: who asks for thousands of made-up ids must not be able to bury the log in them.
create function audits.worth_telling(by_account text, of_person text, instant timestamptz) returns boolean language sql stable as $$
  select people.is_person(of_person)
    and not exists (select from audits.log_entries e where e.account_id = by_account and e.action = 'record.refused'
      and coalesce(e.person_id, '') = of_person and ((e.recorded_at at time zone 'Asia/Shanghai')::date) = (instant at time zone 'Asia/Shanghai')::date)
$$;
create function audits.attempts_left(by_account text, instant timestamptz) returns bigint language sql stable as $$
  select 100 - count(*) from (select from audits.log_entries e where e.account_id = by_account and e.action = 'record.refused'
    and e.recorded_at > instant - interval '1 day' limit 100) told
$$;
revoke execute on function audits.worth_telling(text, text, timestamptz), audits.attempts_left(text, timestamptz) from public;

-- What was looked at under each of these mandates, by its id: how often, how many people, when, by which questions. No person is told.
create function audits.use_under(mandates text[]) returns table (mandate text, looks int, persons int, first_at timestamptz, last_at timestamptz,
  operations text[], told text[]) language sql stable security definer set search_path = pg_catalog as $$
  select e.said->>'mandate', count(*)::int, count(distinct e.person_id)::int, min(e.recorded_at), max(e.recorded_at),
    array_agg(distinct e.said->>'operation'), coalesce(array_agg(distinct e.said->>'told') filter (where e.action = 'record.reveal'), '{}')
  from (select entry::jsonb as said, action, person_id, recorded_at from audits.log_entries
    where action in ('record.read', 'record.reveal', 'record.export') and entry::jsonb->>'mandate' = any (mandates)) e
  group by 1
$$;
revoke execute on function audits.use_under(text[]) from public;

-- Puts what is committed in order: gapless, with the digest of each entry's text (RFC 6962 leaf). One at a time, by the lock.
-- What waits and whose entry is gone goes on waiting, for verify to find. A scalar subquery and no join: one probe each, however long the log.
create function audits.sequence_log(at_most int) returns int language plpgsql security definer set search_path = pg_catalog as $$
declare
  taken int;
begin
  perform pg_advisory_xact_lock(hashtext('audits.sequence_log'));
  with picked as (
    delete from audits.log_pending p using (
      select w.entry_id from audits.log_pending w where (select true from audits.log_entries e where e.id = w.entry_id)
      order by w.entry_id limit at_most) oldest
    where p.entry_id = oldest.entry_id returning p.entry_id),
  base as (select coalesce(max(index) + 1, 0) as first from audits.log_leaves)
  insert into audits.log_leaves (index, entry_id, leaf_hash)
    select base.first + row_number() over (order by e.id) - 1, e.id, encode(sha256('\x00'::bytea || convert_to(e.entry, 'UTF8')), 'hex')
    from picked join audits.log_entries e on e.id = picked.entry_id cross join base;
  get diagnostics taken = row_count;
  return taken;
end $$;
revoke execute on function audits.sequence_log(int) from public;

-- The sequencer's answer to new leaves: the subtrees that became whole, and the signed size and root. One lock with the order itself.
create function audits.keep_checkpoint(of_size bigint, of_root text, signed text, nodes jsonb) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtext('audits.sequence_log'));
  if of_size > (select coalesce(max(index) + 1, 0) from audits.log_leaves) or of_size <= (select coalesce(max(size), 0) from audits.log_checkpoints) then
    raise exception 'a checkpoint is larger than the one before, and no larger than the log' using errcode = 'check_violation';
  end if;
  insert into audits.log_nodes (level, index, hash) select n.level, n.index, n.hash from jsonb_to_recordset(nodes) n (level int, index bigint, hash text);
  insert into audits.log_checkpoints (size, root, note) values (of_size, of_root, signed);
end $$;
create function audits.keep_cosignature(of_size bigint, by_witness text, said text) returns void language sql security definer set search_path = pg_catalog as $$
  insert into audits.log_cosignatures (size, witness, line) values (of_size, by_witness, said) on conflict do nothing
$$;
create function audits.keep_log_key(public_key text, of_kind text, after_size bigint, said text) returns void language sql security definer set search_path = pg_catalog as $$
  insert into audits.log_keys (key, kind, from_size, statement) values (public_key, of_kind, after_size, said) on conflict do nothing
$$;
revoke execute on function audits.keep_checkpoint(bigint, text, text, jsonb), audits.keep_cosignature(bigint, text, text),
  audits.keep_log_key(text, text, bigint, text) from public;

-- Where an entry stands; no row while it has no place.
create function audits.log_place(of_entry text) returns table (index bigint, leaf_hash text) language sql stable security definer set search_path = pg_catalog as $$
  select l.index, l.leaf_hash from audits.log_leaves l where l.entry_id = of_entry
$$;
revoke execute on function audits.log_place(text) from public;

-- The text of an entry, for the proof of one that may be told.
create function audits.log_text(of_entry text) returns table (entry text) language sql stable security definer set search_path = pg_catalog as $$
  select e.entry from audits.log_entries e where e.id = of_entry
$$;
revoke execute on function audits.log_text(text) from public;

-- Whose look or deed an entry tells of: nobody answers a question about their own.
create function audits.entry_account(of_entry text) returns table (account text) language sql stable security definer set search_path = pg_catalog as $$
  select e.account_id from audits.log_entries e where e.id = of_entry
$$;
revoke execute on function audits.entry_account(text) from public;

-- What an entry that somebody asked about says, in its own words: for who is to answer.
create function audits.entry_asked(of_entry text) returns table (account text, action text, purpose text, basis text, operation text, told text, recorded_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select e.account_id, e.action, e.entry::jsonb->>'purpose', e.entry::jsonb->>'basis', e.entry::jsonb->>'operation', e.entry::jsonb->>'told', e.recorded_at
  from audits.log_entries e where e.id = of_entry
$$;
revoke execute on function audits.entry_asked(text) from public;

-- The entry of a deed on one thing, and whom it concerns: what proves a receipt. For receipts judged in bulk the entry of the whole run,
-- found by the instant whose facts it judged.
create function audits.deed_on(thing text, deed text) returns table (entry text, person text) language sql stable security definer set search_path = pg_catalog as $$
  select e.id, e.person_id from audits.log_entries e where e.on_id = thing and e.action = deed order by e.recorded_at, e.id limit 1
$$;
create function audits.run_as_of(instant timestamptz) returns table (entry text) language sql stable security definer set search_path = pg_catalog as $$
  select e.id from audits.log_entries e
  where e.action = 'determination.make' and e.person_id is null and e.recorded_at >= instant and e.entry::jsonb->>'told' like '{%'
    and date_trunc('milliseconds', ((e.entry::jsonb->>'told')::jsonb->>'asOf')::timestamptz) = instant
  order by e.recorded_at limit 1
$$;
revoke execute on function audits.deed_on(text, text), audits.run_as_of(timestamptz) from public;

-- A stretch of the log recomputed, for the check at the screen: digests and a place, and nothing of what the entries say.
create function audits.check_leaves(after bigint, at_most int) returns table (leaves text[], fault bigint) language sql stable security definer set search_path = pg_catalog as $$
  with stretch as (
    select l.index, l.leaf_hash, l.index = after + row_number() over (order by l.index) - 1 and e.id is not null
      and encode(sha256('\x00'::bytea || convert_to(e.entry, 'UTF8')), 'hex') = l.leaf_hash
      and (e.id, e.action, e.account_id) = (e.entry::jsonb->>'id', e.entry::jsonb->>'action', e.entry::jsonb->>'account')
      and (e.person_id is not distinct from e.entry::jsonb->>'of'
        or e.entry::jsonb->>'of' = 'salted:' || encode(sha256(convert_to(e.salt || e.person_id, 'UTF8')), 'hex')) and e.on_id is not distinct from e.entry::jsonb->>'on'
      and e.sealed_until is not distinct from (e.entry::jsonb->>'until')::date
      and e.recorded_at = (e.entry::jsonb->>'when')::timestamptz as whole
    from audits.log_leaves l left join audits.log_entries e on e.id = l.entry_id
    where l.index >= after order by l.index limit at_most)
  select array_agg(s.leaf_hash order by s.index), min(s.index) filter (where not s.whole or s.whole is null) from stretch s
$$;
revoke execute on function audits.check_leaves(bigint, int) from public;

-- The day from which a person is shown what an account did in an instant; null: at once. For lists beside the log.
create function audits.shown_from(account text, person text, at_instant timestamptz) returns date language sql stable security definer set search_path = pg_catalog as $$
  select max(e.sealed_until) from audits.log_entries e where e.person_id = person and e.account_id = account
    and e.recorded_at between at_instant - interval '1 minute' and at_instant + interval '1 minute'
$$;
revoke execute on function audits.shown_from(text, text, timestamptz) from public;

-- Whether something has happened that concerns a person: asked every few seconds by a page that is open, and so no look of its own.
-- Tells an id and nothing of what it says.
create function audits.newest_of(person text, account text, on_day date) returns text language sql stable security definer set search_path = pg_catalog as $$
  select e.id from audits.log_entries e
  where e.person_id = person and e.account_id <> account and (e.sealed_until is null or e.sealed_until <= on_day)
  order by e.recorded_at desc, e.id desc limit 1
$$;
revoke execute on function audits.newest_of(text, text, date) from public;

-- The second wall of a list: the places that a right in force on the day covers, asked of the views anew and not of the program.
-- `field` is the part of the record that the list tells by: a role opens all but the sensitive two, a mandate what it says.
create function audits.places_by_role(account text, on_day date, said_purpose text, field text)
returns table (series text, area text) language sql stable as $$
  select s.code, j.path from people.roles_shown r
  join institutions.jurisdictions_shown j on r.area <> '' and starts_with(j.path || '.', r.area || '.')
  join (select distinct code from institutions.title_series_shown) s on r.series is null or s.code = any (r.series)
  where r.account_id = account and r.held_from <= on_day and on_day < r.held_until
    and r.role in ('HR_BUREAU', 'SERIES_AUTHORITY', 'DEPARTMENT_SUPERVISOR') and (field is null or field not in ('ID_NUMBER', 'PHONE'))
    and (said_purpose is null or said_purpose in ('TITLE_REVIEW', 'REGISTRATION', 'SUPERVISION')
      or (said_purpose in ('ANNUAL_ASSESSMENT', 'APPOINTMENT') and r.role <> 'SERIES_AUTHORITY'))
$$;
-- A mandate is for a purpose; who says another one sees nothing by it.
create function audits.places_by_mandate(account text, on_day date, said_purpose text, field text)
returns table (series text, level text, review_year int, area text) language sql stable as $$
  select series.code, level.name, m.review_year, j.path from institutions.mandates_shown m
  cross join unnest(m.series) series (code) cross join unnest(m.levels) level (name)
  join institutions.jurisdictions_shown j on exists (
    select from unnest(m.areas) a (path) where a.path <> '' and starts_with(j.path || '.', a.path || '.'))
  where m.account_id = account and m.held_from <= on_day and on_day < m.held_until and (said_purpose is null or said_purpose = m.purpose)
    and (field is null or field = any (m.fields))
    and exists (select from people.accounts_shown a where a.account_id = account and a.active)
$$;
-- Whom a mandate never shows: oneself, and those whom one has declared a conflict with.
create function audits.kept_from(account text, on_day date) returns table (person_id text) language sql stable as $$
  select a.person_id from people.accounts_shown a where a.account_id = account and a.person_id is not null
  union all select c.person_id from institutions.recusals_shown c
    where c.account_id = account and c.held_from <= on_day and (c.held_until is null or on_day < c.held_until)
$$;
create function audits.employers(account text) returns table (organisation_id text) language sql stable as $$
  select e.organisation_id from people.employers_shown e where e.account_id = account
$$;
create function audits.lister() returns text language sql stable as $$
  select case when audits.scope() = 'list' then current_setting('jijiao.account', true) end
$$;
create function audits.lister_person() returns text language sql stable as $$
  select a.person_id from people.accounts_shown a where a.account_id = audits.lister() and a.active
$$;
create function audits.list_purpose() returns text language sql stable as $$
  select case when audits.scope() = 'list' then nullif(current_setting('jijiao.purpose', true), '') end
$$;
create function audits.list_field() returns text language sql stable as $$
  select case when audits.scope() = 'list' then nullif(current_setting('jijiao.field', true), '') end
$$;
create function audits.list_day() returns date language sql stable as $$
  select case when audits.scope() = 'list' then current_setting('jijiao.day', true)::date end
$$;

-- The terms of each agreement as they stand: those of its last amendment, or those first asked for.
create view audits.agreement_terms as
  select a.id as agreement_id, t.sharing, t.purpose, t.legal_basis, t.asks, t.fields, t.series, t.levels, t.areas, t.daily_quota, t.held_from, t.held_until
  from audits.agreements a cross join lateral (
    select m.step, m.sharing, m.purpose, m.legal_basis, m.asks, m.fields, m.series, m.levels, m.areas, m.daily_quota, m.held_from, m.held_until
      from audits.agreement_amendments m where m.agreement_id = a.id
    union all select 1, a.sharing, a.purpose, a.legal_basis, a.asks, a.fields, a.series, a.levels, a.areas, a.daily_quota, a.held_from, a.held_until
    order by 1 desc limit 1) t;

-- What each account may ask under, with the state as it is now. Rights are read here on every request: what is suspended now answers nothing more.
create view audits.agreements_shown as
  select a.id as agreement_id, a.number, a.agency_id, g.name as agency_name, s.account_id, a.account_id as machine_account, a.sandbox, t.purpose,
    t.legal_basis, t.asks as answers, t.fields, t.series, t.levels, t.areas, t.daily_quota, t.held_from, t.held_until,
    coalesce((select e.step in ('AGREED', 'RESUMED') from audits.agreement_events e where e.agreement_id = a.id order by e.number desc limit 1), false) as in_force
  from audits.agreements a
  join audits.agreement_terms t on t.agreement_id = a.id
  join audits.agencies g on g.id = a.agency_id
  join audits.agency_accounts s on s.agency_id = a.agency_id;

-- Which agreement and receipt an entry of the log belongs to, for the person it concerns.
create view audits.inquiries_shown as
  select i.log_entry_id, i.id as inquiry_id, i.receipt, i.ask, i.person_id, a.number as agreement_number, t.legal_basis, t.purpose, g.name as agency_name
  from audits.inquiries i join audits.agreements a on a.id = i.agreement_id join audits.agreement_terms t on t.agreement_id = a.id join audits.agencies g on g.id = a.agency_id
  where i.person_id = any ((select audits.disclosed())::text[]) or (select audits.in_batch());

-- Takes so many of the day's quota, or nothing: one statement decides, however many ask at once. @returns what is left, null when it is used up.
create function audits.take_quota(agreement text, on_day date, persons int) returns int language sql volatile security definer set search_path = pg_catalog as $$
  insert into audits.inquiry_days as d (agreement_id, day, used)
    select t.agreement_id, on_day, persons from audits.agreement_terms t where t.agreement_id = agreement and persons <= t.daily_quota
  on conflict (agreement_id, day) do update set used = d.used + excluded.used
    where d.used + excluded.used <= (select t.daily_quota from audits.agreement_terms t where t.agreement_id = agreement)
  returning (select t.daily_quota from audits.agreement_terms t where t.agreement_id = agreement) - d.used
$$;
revoke execute on function audits.take_quota(text, date, int) from public;

-- A call that came to nothing, under an agreement that is the account's (null: whoever asked had no account yet). Counted, never listed one by one.
create function audits.note_fault(agreement text, account text, on_day date, code text, request text) returns void language sql volatile security definer set search_path = pg_catalog as $$
  insert into audits.agency_faults as f (agreement_id, day, code, count, last_at, last_request)
    select a.id, on_day, left(code, 40), 1, now(), left(request, 64) from audits.agreements a where a.id = agreement
      and (account is null or exists (select from audits.agency_accounts s where s.agency_id = a.agency_id and s.account_id = account))
  on conflict on constraint agency_faults_agreement_id_day_code_pk
    do update set count = f.count + 1, last_at = excluded.last_at, last_request = excluded.last_request
$$;
revoke execute on function audits.note_fault(text, text, date, text, text) from public;

-- True once for each proof, over all processes and across restarts, for as long as it would be good.
create function audits.claim_proof(proof text, expires timestamptz) returns boolean language sql volatile security definer set search_path = pg_catalog as $$
  with claimed as (insert into audits.used_proofs (id, expires_at) values (proof, expires) on conflict do nothing returning 1)
  select exists (select from claimed)
$$;
revoke execute on function audits.claim_proof(text, timestamptz) from public;
create function audits.forget_proofs() returns void language sql volatile security definer set search_path = pg_catalog as $$
  delete from audits.used_proofs where expires_at < now() - interval '1 minute'
$$;
revoke execute on function audits.forget_proofs() from public;

-- How many lines of a bulk inquiry are answered; of nobody.
create function audits.bulk_answered(bulk text) returns int language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int from audits.inquiries i where i.bulk_id = bulk
$$;
revoke execute on function audits.bulk_answered(text) from public;

-- An agency reads its own receipts; who they are about is no part of the list.
create function audits.own_agreements() returns text[] language sql stable as $$
  select array(select a.agreement_id from audits.agreements_shown a where a.account_id = audits.lister())
$$;

-- Four eyes are two persons' here, too, whatever a program does; a sandbox holds nobody's data and is granted with the registering.
create function audits.agreement_stepped() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  before audits.agreement_events;
begin
  if (select a.sandbox from audits.agreements a where a.id = new.agreement_id) then
    return null;
  end if;
  select * into before from audits.agreement_events e where e.agreement_id = new.agreement_id and e.number = new.number - 1;
  if (new.step = 'AGREED' and before.step is distinct from 'APPROVED_ONCE') or (new.step = 'RESUBMITTED' and before.step is distinct from 'RETURNED')
    or (new.step = 'RESUMED' and (before.step is distinct from 'SUSPENDED' or people.same_person(before.acted_by, new.acted_by)))
    or (new.step = 'AGREED' and people.same_person(before.acted_by, new.acted_by))
    or (new.step in ('APPROVED_ONCE', 'AGREED') and exists (select from audits.agreement_events e where e.agreement_id = new.agreement_id
      and e.step in ('REQUESTED', 'RESUBMITTED') and people.same_person(e.acted_by, new.acted_by))) then
    raise exception 'two persons agree, neither of whom asked, each step after the one before'
      using errcode = 'check_violation', table = 'agreement_events', constraint = 'agreement_events_two_persons';
  end if;
  return null;
end $$;
create trigger agreement_events_two_persons after insert on audits.agreement_events for each row execute function audits.agreement_stepped();

-- Terms are amended with the step by which a returned request comes again, by whoever takes it, and before anything else becomes of it.
create function audits.terms_amended() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if not exists (select from audits.agreement_events e where e.agreement_id = new.agreement_id and e.number = new.step and e.step = 'RESUBMITTED'
    and e.acted_by = new.amended_by)
    or exists (select from audits.agreement_events e where e.agreement_id = new.agreement_id and e.number > new.step) then
    raise exception 'terms are amended while a returned request comes again'
      using errcode = 'check_violation', table = 'agreement_amendments', constraint = 'agreement_amendments_resubmitted';
  end if;
  return null;
end $$;
create trigger agreement_amendments_resubmitted after insert on audits.agreement_amendments for each row execute function audits.terms_amended();

alter table audits.inquiries enable row level security;
alter table audits.inquiries force row level security;
alter table audits.bulk_lines enable row level security;
alter table audits.bulk_lines force row level security;
alter table audits.fail_confirmations enable row level security;
alter table audits.fail_confirmations force row level security;
create policy told on audits.inquiries for select to audits_app using ((select audits.in_batch())
  or person_id = any ((select audits.disclosed())::text[]) or agreement_id = any ((select audits.own_agreements())::text[]));
create policy told on audits.bulk_lines for select to audits_app using ((select audits.in_batch()));
create policy told on audits.fail_confirmations for select to audits_app
  using ((select audits.in_batch()) or person_id = any ((select audits.disclosed())::text[]));
create policy append on audits.inquiries for insert to audits_app with check (true);
create policy append on audits.bulk_lines for insert to audits_app with check (true);
create policy append on audits.fail_confirmations for insert to audits_app with check (true);
create policy shown on audits.inquiries for select to audits_owner using (true);

alter table audits.applications enable row level security;
alter table audits.applications force row level security;
alter table audits.relevance_judgements enable row level security;
alter table audits.relevance_judgements force row level security;
alter table audits.log_entries enable row level security;
alter table audits.log_entries force row level security;
alter table audits.log_seals enable row level security;
alter table audits.log_seals force row level security;
alter table audits.log_seal_approvals enable row level security;
alter table audits.log_seal_approvals force row level security;
alter table audits.log_seal_endings enable row level security;
alter table audits.log_seal_endings force row level security;
alter table audits.log_questions enable row level security;
alter table audits.log_questions force row level security;
alter table audits.log_answers enable row level security;
alter table audits.log_answers force row level security;

create policy disclosed on audits.applications for select to audits_app
  using ((select audits.in_batch()) or person_id = any ((select audits.disclosed())::text[]));
create policy listed on audits.applications for select to audits_app using (
  (series, area) in (select p.series, p.area from audits.places_by_role(
    (select audits.lister()), (select audits.list_day()), (select audits.list_purpose()), (select audits.list_field())) p)
  or ((series, target_level, review_year, area) in (select p.series, p.level, p.review_year, p.area from audits.places_by_mandate(
      (select audits.lister()), (select audits.list_day()), (select audits.list_purpose()), (select audits.list_field())) p)
    and person_id not in (select k.person_id from audits.kept_from((select audits.lister()), (select audits.list_day())) k)
    and organisation_id not in (select e.organisation_id from audits.employers((select audits.lister())) e))
  or (person_id = (select audits.lister_person()) and coalesce((select audits.list_field()), '') not in ('ID_NUMBER', 'PHONE')));
create policy disclosed on audits.relevance_judgements for select to audits_app
  using ((select audits.in_batch()) or person_id = any ((select audits.disclosed())::text[]));
create policy disclosed on audits.log_entries for select to audits_app
  using (person_id = any ((select audits.disclosed())::text[]) or (select audits.scope()) = 'log' or (select audits.in_batch()));
create policy kept on audits.log_entries to audits_owner using (true) with check (true);
create policy kept on audits.log_seals for select to audits_owner using (true);
create policy shown on audits.log_seals for select to audits_app using ((select audits.scope()) in ('log', 'seals') or (select audits.in_batch()));
create policy append on audits.log_seals for insert to audits_app with check (true);
create policy kept on audits.log_seal_approvals for select to audits_owner using (true);
create policy shown on audits.log_seal_approvals for select to audits_app using ((select audits.scope()) in ('log', 'seals') or (select audits.in_batch()));
create policy append on audits.log_seal_approvals for insert to audits_app with check (true);
create policy kept on audits.log_seal_endings for select to audits_owner using (true);
create policy shown on audits.log_seal_endings for select to audits_app using ((select audits.scope()) in ('log', 'seals') or (select audits.in_batch()));
create policy append on audits.log_seal_endings for insert to audits_app with check (true);
-- A question is between the person and the department; the audit administrator reads both.
create policy shown on audits.log_questions for select to audits_app
  using (person_id = any ((select audits.disclosed())::text[]) or (select audits.scope()) in ('log', 'questions') or (select audits.in_batch()));
create policy append on audits.log_questions for insert to audits_app with check (true);
create policy shown on audits.log_answers for select to audits_app
  using (question_id in (select q.id from audits.log_questions q) or (select audits.in_batch()));
create policy append on audits.log_answers for insert to audits_app with check (true);
create policy append on audits.applications for insert to audits_app with check (true);
create policy append on audits.relevance_judgements for insert to audits_app with check (true);
create policy shown on audits.applications for select to audits_owner using (true);
create policy shown on audits.relevance_judgements for select to audits_owner using (true);

grant select on all tables in schema audits to audits_app;
grant insert on audits.applications, audits.relevance_judgements, audits.nonces, audits.log_seals, audits.log_seal_approvals, audits.log_seal_endings, audits.log_questions, audits.log_answers to audits_app;
grant insert on audits.holiday_notices, audits.agreement_amendments, audits.agencies, audits.agency_accounts, audits.agreements, audits.agreement_events, audits.agency_keys, audits.agency_key_endings,
  audits.inquiries, audits.bulk_inquiries, audits.bulk_lines, audits.bulk_results, audits.fail_confirmations, audits.statistics_releases to audits_app;
revoke select on audits.used_proofs from audits_app;
grant execute on function audits.take_quota(text, date, int), audits.claim_proof(text, timestamptz), audits.forget_proofs(), audits.bulk_answered(text),
  audits.note_fault(text, text, date, text, text) to audits_app;
grant select on audits.agreements_shown to people_app, institutions_app, projects_app, credits_app;
grant delete on audits.nonces to audits_app;
grant usage, select on all sequences in schema audits to audits_app;
grant execute on function audits.use_under(text[]) to institutions_app;
grant execute on function audits.shown_from(text, text, timestamptz) to people_app;
grant execute on function audits.append(text[], jsonb), audits.log_place(text) to people_app, institutions_app, projects_app, credits_app, audits_app, importer;
grant execute on function audits.sequence_log(int), audits.keep_checkpoint(bigint, text, text, jsonb), audits.keep_cosignature(bigint, text, text),
  audits.keep_log_key(text, text, bigint, text), audits.newest_of(text, text, date), audits.log_text(text),
  audits.entry_account(text), audits.entry_asked(text), audits.parties_of(text), audits.deed_on(text, text), audits.run_as_of(timestamptz), audits.check_leaves(bigint, int) to audits_app;
grant usage on schema audits to people_app, institutions_app, projects_app, credits_app, importer;
grant select on audits.applications_shown to people_app, institutions_app, projects_app, credits_app, audits_app;
grant select on audits.judgements_shown to credits_app;
grant execute on function audits.scope(), audits.disclosed(), audits.in_batch() to credits_app;

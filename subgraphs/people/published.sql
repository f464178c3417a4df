-- What people shows to other schemas, and which rows its own app role may read. Long: a list.

-- Who may sign in, and as whom. No names: a professional's is a record of theirs, and an officer's is told by people itself.
-- Whose an account is: said at its making, or known by the holder's identity number. An officer who is a professional, too, is one person:
-- their own case, their colleagues' and their own record are found by this.
create view people.accounts_shown as
  select a.id as account_id, coalesce(a.person_id, (select p.id from people.persons p where p.id_number_hash = a.holder)) as person_id, a.active
  from people.accounts a;

create view people.roles_shown as
  select r.account_id, r.role, r.area, r.series, r.held_from, r.held_until, r.basis, r.id as role_id
  from people.account_roles r join people.accounts a on a.id = r.account_id
  where a.active and not exists (select from people.role_endings e where e.role_id = r.id);

-- Which roles were taken back, for the entry of the deed that took them.
create view people.role_endings_shown as
  select e.role_id, r.account_id, e.ended_by, e.reason, e.recorded_at from people.role_endings e join people.account_roles r on r.id = e.role_id;

-- Whether two accounts are one person's: the same, of the same professional (said, or known by the number), or opened for the same number.
create function people.same_person(one text, other text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select one = other
    or exists (select from people.accounts a join people.accounts b on a.holder = b.holder where a.id = one and b.id = other)
    or exists (select from people.accounts_shown a join people.accounts_shown b using (person_id) where a.account_id = one and b.account_id = other)
$$;

-- 三员分立: no two of the three offices are one person's at one time, who holds one is no member of a committee, and an auditor holds nothing
-- else but what is a professional's own.
create function people.roles_exclude(one text, other text) returns boolean language sql immutable as $$
  select one <> other and (
    (one like '%\_ADMINISTRATOR' and other like '%\_ADMINISTRATOR')
    or ('COMMITTEE_MEMBER' in (one, other) and (one like '%\_ADMINISTRATOR' or other like '%\_ADMINISTRATOR'))
    or ('AUDIT_ADMINISTRATOR' in (one, other) and 'PROFESSIONAL' not in (one, other)))
$$;
create function people.three_offices() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtext('people.three_offices'));
  if exists (select from people.account_roles r where r.id <> new.id and people.roles_exclude(r.role, new.role)
    and people.same_person(r.account_id, new.account_id) and r.held_from < new.held_until and new.held_from < r.held_until
    and not exists (select from people.role_endings e where e.role_id = r.id)) then
    raise exception 'no person holds two of the three offices'
      using errcode = 'exclusion_violation', table = 'account_roles', constraint = 'account_roles_three_offices';
  end if;
  return null;
end $$;
create constraint trigger account_roles_three_offices after insert or update on people.account_roles
  for each row execute function people.three_offices();

-- A second person decides: not who proposed it, under no account of theirs, and not who would hold it.
create function people.second_person() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.approved and exists (select from people.role_proposals p where p.id = new.proposal_id
    and (people.same_person(p.proposed_by, new.decided_by) or people.same_person(p.account_id, new.decided_by)
      or people.same_person(p.account_id, p.proposed_by))) then
    raise exception 'a second person approves a role'
      using errcode = 'check_violation', table = 'role_decisions', constraint = 'role_decisions_second_person';
  end if;
  return null;
end $$;
create constraint trigger role_decisions_second_person after insert on people.role_decisions
  for each row execute function people.second_person();

-- The role of a member comes with a seat on a committee, by the same two persons, under the triggers of every role. It wakes that seat and no
-- other (institutions/published.sql). None is made for an account that is not there. Called by the seat's own approval alone.
create function people.role_of_seat(seat text, account text, from_day date, until_day date, on_basis text, proposer text, decider text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  role_id text := 'rol_' || substr(seat, 5);
begin
  if not exists (select from people.accounts a where a.id = account) then
    return;
  end if;
  insert into people.role_proposals (id, account_id, role, area, held_from, held_until, basis, proposed_by)
    values (role_id, account, 'COMMITTEE_MEMBER', '64', from_day, until_day, on_basis, proposer);
  insert into people.role_decisions (proposal_id, approved, decided_by) values (role_id, true, decider);
  insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis)
    values (role_id, account, 'COMMITTEE_MEMBER', '64', from_day, until_day, on_basis);
end $$;
-- Whether a seat brought a role, held or ended.
create view people.roles_of_seats as select id as role_id from people.account_roles where role = 'COMMITTEE_MEMBER';
create function people.end_role_of_seat(seat text, by_account text, why text) returns void language sql security definer set search_path = pg_catalog as $$
  insert into people.role_endings (role_id, ended_by, reason)
    select r.id, by_account, why from people.account_roles r where r.role = 'COMMITTEE_MEMBER' and r.id = 'rol_' || substr(seat, 5)
    on conflict do nothing
$$;
revoke execute on function people.role_of_seat(text, text, date, date, text, text, text), people.end_role_of_seat(text, text, text) from public;

-- An authority of some series is one of named ones: a proposal that names none would mean all of them.
create function people.series_named() returns trigger language plpgsql as $$
begin
  if new.role = 'SERIES_AUTHORITY' and coalesce(cardinality(new.series), 0) = 0 then
    raise exception 'an authority of series names them'
      using errcode = 'check_violation', table = 'role_proposals', constraint = 'role_proposals_series_named';
  end if;
  return null;
end $$;
create trigger role_proposals_series_named after insert on people.role_proposals for each row execute function people.series_named();

-- Where the holder of an account works at present: whoever judges a colleague is not asked.
create view people.employers_shown as
  select a.account_id, e.organisation_id from people.accounts_shown a
  cross join lateral (select organisation_id from people.employments w where w.person_id = a.person_id
    order by w.recorded_at desc, w.id desc limit 1) e where a.active;

-- Officers by name, for the deeds that a document or a draft shows. Accounts of professionals are persons, and not here.
create view people.officers_shown as
  select id as account_id, display_name, organisation_name from people.accounts where person_id is null;

-- Finds persons by part of a name. Open to lists, whose own condition decides which of them exist for the caller, and to who reads the log.
create view people.name_keys_shown as
  select key, person_id from people.name_keys where (select people.scope()) in ('list', 'log') or (select people.in_batch());

-- What a name is compared by: without blanks and marks, small and half-width, ü as v. nameKeys.ts writes the same (a test holds them together).
create function people.name_letters(text) returns text language sql immutable as $$
  select regexp_replace(replace(lower(normalize($1, nfkc)), 'ü', 'v'), '[\s!-/:-@[-`{-~·•‧∙・’]', '', 'g')
$$;

-- Persons whose name, its pinyin or its initials contain the text. Every tail of a name is a key, so a part of it is the beginning of
-- one: a single range of the index, closed by the last character there is.
create function people.persons_named(query text) returns table (person_id text) language sql stable as $$
  select k.person_id from people.name_keys_shown k
  where people.name_letters(query) <> '' and k.key >= people.name_letters(query) and k.key < people.name_letters(query) || U&'\+10FFFF'
$$;

-- What rules ask of a person's standing, for the persons disclosed and for batches; whoever reads takes the latest known at an instant.
-- Of the birthday the year and the month alone.
create view people.births_shown as
  select id as person_id, extract(year from birth_date)::int as birth_year, extract(month from birth_date)::int as birth_month
  from people.persons where (select people.in_batch()) or id = any ((select people.disclosed())::text[]);
create view people.titles_shown as
  select id as title_id, person_id, series, level, held_from, recorded_at from people.titles where (select people.in_batch()) or person_id = any ((select people.disclosed())::text[]);
create view people.appointments_shown as
  select id as appointment_id, person_id, held_from, held_until, recorded_at from people.appointments where (select people.in_batch()) or person_id = any ((select people.disclosed())::text[]);
create view people.registrations_shown as
  select id as registration_id, person_id, held_from, held_until, recorded_at from people.registrations where (select people.in_batch()) or person_id = any ((select people.disclosed())::text[]);
create view people.duties_shown as
  select id as duty_id, person_id, role, sector, held_from, recorded_at from people.duties where (select people.in_batch()) or person_id = any ((select people.disclosed())::text[]);
create view people.duty_intervals_shown as
  select id as interval_id, person_id, reason, held_from, held_to, evidence, source, reverses, recorded_at
  from people.duty_intervals where (select people.in_batch()) or person_id = any ((select people.disclosed())::text[]);

-- What an agreement between departments may tell of a person, for the persons disclosed.
create view people.employments_shown as
  select id as employment_id, person_id, organisation_id, organisation_name, area, recorded_at from people.employments
  where (select people.in_batch()) or person_id = any ((select people.disclosed())::text[]);
create view people.educations_shown as
  select id as education_id, person_id, level, recorded_at from people.educations
  where (select people.in_batch()) or person_id = any ((select people.disclosed())::text[]);

-- Who has this identity number, by its keyed digest, and this name: an agency knows both or learns nothing. Tells an id, which opens nothing.
create function people.persons_asked(hashes text[], names text[]) returns table (place int, person_id text)
language sql stable security definer set search_path = pg_catalog as $$
  select a.place::int, p.id from unnest(hashes, names) with ordinality a (hash, name, place)
  join people.persons p on p.id_number_hash = a.hash and people.name_letters(p.name) = people.name_letters(a.name)
$$;
revoke execute on function people.persons_asked(text[], text[]) from public;

-- Whether there is such a person: for the log, which tells of attempts on persons who are there, whether they have applied or not.
create function people.is_person(id text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from people.persons p where p.id = is_person.id)
$$;
revoke execute on function people.is_person(text) from public;

-- Whose standing was told anew, and when: those have to be looked at again.
create view people.standings_told as
  select person_id, recorded_at from people.titles_shown
  union all select person_id, recorded_at from people.appointments_shown
  union all select person_id, recorded_at from people.registrations_shown
  union all select person_id, recorded_at from people.duties_shown
  union all select person_id, recorded_at from people.duty_intervals_shown;

-- An interval is taken back for the same person, and never by taking back another taking back.
create function people.reverses_own() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from people.duty_intervals i where i.id = new.reverses and i.person_id = new.person_id and i.reverses is null) then
    raise exception 'a reversal takes back an interval of the same person'
      using errcode = 'foreign_key_violation', table = 'duty_intervals', constraint = 'duty_intervals_reverse_own';
  end if;
  return null;
end $$;
create constraint trigger duty_intervals_reverse_own after insert on people.duty_intervals
  for each row when (new.reverses is not null) execute function people.reverses_own();

alter table people.persons enable row level security;
alter table people.persons force row level security;
alter table people.phones enable row level security;
alter table people.phones force row level security;
alter table people.reveals enable row level security;
alter table people.reveals force row level security;
alter table people.name_keys enable row level security;
alter table people.name_keys force row level security;
alter table people.employments enable row level security;
alter table people.employments force row level security;
alter table people.titles enable row level security;
alter table people.titles force row level security;
alter table people.educations enable row level security;
alter table people.educations force row level security;
alter table people.appointments enable row level security;
alter table people.appointments force row level security;
alter table people.registrations enable row level security;
alter table people.registrations force row level security;
alter table people.duties enable row level security;
alter table people.duties force row level security;
alter table people.duty_intervals enable row level security;
alter table people.duty_intervals force row level security;

-- Rows of persons: those whose disclosure is logged in this transaction, or a named batch. Owners pass for their views, which carry their own filter.
create policy disclosed on people.persons for select to people_app using ((select people.in_batch()) or id = any ((select people.disclosed())::text[]));
create policy disclosed on people.phones for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy disclosed on people.reveals for select to people_app using (person_id = any ((select people.disclosed())::text[]) or (select people.in_batch()));
create policy disclosed on people.name_keys for select to people_app using ((select people.in_batch()));
create policy disclosed on people.employments for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy disclosed on people.titles for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy disclosed on people.educations for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy disclosed on people.appointments for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy disclosed on people.registrations for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy disclosed on people.duties for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy disclosed on people.duty_intervals for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy append on people.persons for insert to people_app with check (true);
create policy append on people.phones for insert to people_app with check (true);
create policy append on people.reveals for insert to people_app with check (true);
create policy append on people.name_keys for insert to people_app with check (true);
create policy append on people.employments for insert to people_app with check (true);
create policy append on people.titles for insert to people_app with check (true);
create policy append on people.educations for insert to people_app with check (true);
create policy append on people.appointments for insert to people_app with check (true);
create policy append on people.registrations for insert to people_app with check (true);
create policy append on people.duties for insert to people_app with check (true);
create policy append on people.duty_intervals for insert to people_app with check (true);
create policy shown on people.name_keys for select to people_owner using (true);
create policy shown on people.persons for select to people_owner using (true);
create policy shown on people.titles for select to people_owner using (true);
create policy shown on people.employments for select to people_owner using (true);
create policy shown on people.appointments for select to people_owner using (true);
create policy shown on people.registrations for select to people_owner using (true);
create policy shown on people.duties for select to people_owner using (true);
create policy shown on people.educations for select to people_owner using (true);
create policy shown on people.duty_intervals for select to people_owner using (true);

grant select, insert on all tables in schema people to people_app;
grant update (active, closed_at, password_hash, password_made_at, password_once_until) on people.accounts to people_app;
grant update (token_hash, former_hash, former_until, stepped_up_at, view_as, view_until, seen_at, closed_at, ending) on people.sessions to people_app;
grant update (tries, used_at, proofs) on people.pending_proofs to people_app;
grant update (label, last_step, counter, confirmed_at, used_at, removed_at) on people.factors to people_app;
grant update (used_at, voided_at) on people.recovery_codes to people_app;
grant delete on people.nonces to people_app;
grant usage on schema people to institutions_app, projects_app, credits_app, audits_app, importer, institutions_owner, audits_owner;
grant execute on function people.is_person(text) to audits_owner; -- audits.append asks it, and nobody else can
grant select on people.role_endings_shown to institutions_app;
grant select on people.roles_shown, people.roles_of_seats to institutions_owner; -- a mandate is held by who has the role of a member
grant execute on function people.role_of_seat(text, text, date, date, text, text, text), people.end_role_of_seat(text, text, text) to institutions_owner;
grant select on people.accounts_shown, people.roles_shown, people.employers_shown to people_app, institutions_app, projects_app, credits_app, audits_app, importer;
grant select on people.officers_shown to credits_app, audits_app;
grant select on people.employments_shown, people.educations_shown, people.titles_shown, people.appointments_shown to audits_app;
grant execute on function people.persons_asked(text[], text[]), people.disclosed() to audits_app;
grant select on people.name_keys_shown to audits_app;
grant execute on function people.persons_named(text), people.name_letters(text), people.scope(), people.in_batch() to audits_app;
grant select on people.births_shown, people.titles_shown, people.appointments_shown, people.registrations_shown, people.duties_shown,
  people.duty_intervals_shown, people.standings_told to credits_app;
grant execute on function people.scope(), people.disclosed(), people.in_batch() to credits_app;

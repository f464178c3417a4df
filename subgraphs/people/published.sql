-- What people shows to other schemas, and which rows its own app role may read.

-- Who may sign in, and as whom. No names: a professional's is a record of theirs, and an officer's is told by people itself.
create view people.accounts_shown as
  select id as account_id, person_id, active from people.accounts;

create view people.roles_shown as
  select r.account_id, r.role, r.area, r.series, r.held_from, r.held_until, r.basis
  from people.account_roles r join people.accounts a on a.id = r.account_id where a.active;

-- Officers by name, for the deeds that a document or a draft shows. Accounts of professionals are persons, and not here.
create view people.officers_shown as
  select id as account_id, display_name, organisation_name from people.accounts where person_id is null;

-- Finds persons by part of a name. Open to lists alone: the list's own condition decides which of them exist for the caller.
create view people.name_keys_shown as
  select key, person_id from people.name_keys where (select people.scope()) = 'list' or (select people.in_batch());

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

alter table people.persons enable row level security;
alter table people.persons force row level security;
alter table people.name_keys enable row level security;
alter table people.name_keys force row level security;
alter table people.employments enable row level security;
alter table people.employments force row level security;
alter table people.titles enable row level security;
alter table people.titles force row level security;
alter table people.educations enable row level security;
alter table people.educations force row level security;

-- Rows of persons: those whose disclosure is logged in this transaction, or a named batch. Owners pass for their views, which carry their own filter.
create policy disclosed on people.persons for select to people_app using ((select people.in_batch()) or id = any ((select people.disclosed())::text[]));
create policy disclosed on people.name_keys for select to people_app using ((select people.in_batch()));
create policy disclosed on people.employments for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy disclosed on people.titles for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy disclosed on people.educations for select to people_app using ((select people.in_batch()) or person_id = any ((select people.disclosed())::text[]));
create policy append on people.persons for insert to people_app with check (true);
create policy append on people.name_keys for insert to people_app with check (true);
create policy append on people.employments for insert to people_app with check (true);
create policy append on people.titles for insert to people_app with check (true);
create policy append on people.educations for insert to people_app with check (true);
create policy shown on people.name_keys for select to people_owner using (true);

grant select, insert on all tables in schema people to people_app;
grant update (active, password_hash) on people.accounts to people_app;
grant update (seen_at, closed_at) on people.sessions to people_app;
grant delete on people.nonces to people_app;
grant usage on schema people to institutions_app, projects_app, credits_app, audits_app;
grant select on people.accounts_shown, people.roles_shown to people_app, institutions_app, projects_app, credits_app, audits_app;
grant select on people.officers_shown to credits_app;
grant select on people.name_keys_shown to audits_app;
grant execute on function people.persons_named(text), people.name_letters(text), people.scope(), people.in_batch() to audits_app;

-- What credits shows to other schemas, what its rules read, and which rows its own app role may read. Long: a list.

-- When everybody of a review was last judged at once; -infinity: never.
create view credits.last_whole as
  select review_year, purpose, coalesce(max(recorded_at) filter (where whole), '-infinity') as recorded_at from credits.sweeps group by review_year, purpose;

-- The latest receipt of each application and purpose. Everybody got one in the last judging of a whole review, so that what is older need not
-- be looked at; and whoever was judged again since has a later one.
create view credits.present_verdicts as
  select d.application_id, d.purpose, d.person_id, d.review_year, d.id as determination_id, d.verdict, d.total_tenths, d.short_tenths, d.over_tenths,
    d.judged_on, d.recorded_at
  from credits.last_whole w join credits.determinations d on d.review_year = w.review_year and d.purpose = w.purpose and d.recorded_at >= w.recorded_at
  where not exists (
    -- Joined to the sweep again, so that the few that are later than it are all that is looked at.
    select from credits.last_whole s
    join credits.determinations later on later.review_year = s.review_year and later.purpose = s.purpose and later.recorded_at > s.recorded_at
    where later.application_id = d.application_id and later.purpose = d.purpose and (later.recorded_at, later.id) > (d.recorded_at, d.id))
    and ((select credits.in_batch()) or (select credits.scope()) = 'list' or d.person_id = any ((select credits.disclosed())::text[]));

-- The same for lists; no ledger line goes with it. Open to lists and batches alone.
create view credits.verdicts_shown as
  select application_id, determination_id, verdict, total_tenths, short_tenths, judged_on, recorded_at, review_year
  from credits.present_verdicts
  where purpose = 'TITLE_REVIEW' and ((select credits.scope()) = 'list' or (select credits.in_batch()));

-- Every receipt with the rule it was judged by, for the persons disclosed and for batches: what an inquiry of another agency is answered from.
create view credits.receipts_shown as
  select d.id as determination_id, d.application_id, d.person_id, d.purpose, d.verdict, d.total_tenths, d.rule_hash, d.judged_on, d.recorded_at,
    v.title as rule_title, p.number as document_number
  from credits.determinations d
  left join credits.rule_versions v on v.hash = d.rule_hash
  left join credits.policy_documents p on p.id = v.document_id
  where (select credits.in_batch()) or d.person_id = any ((select credits.disclosed())::text[]);

-- Whose an entry is, so that a judgement on it cannot be laid to another person. Open for persons disclosed.
create view credits.entry_owners as
  select id as entry_id, person_id from credits.hour_entries
  where person_id = any ((select credits.disclosed())::text[]) or (select credits.in_batch());

-- The instant before which everything recorded has been committed: a transaction still open may yet add rows from its own beginning on.
-- Facts "as of" an instant are the same for ever only if the instant is no later than this. Whoever may write what rules read is waited for
-- from the beginning of the transaction on, not only from its first row on; and the clock is read before the others are looked for.
create function credits.settled_until() returns timestamptz language sql volatile security definer set search_path = pg_catalog as $$
  with clock as materialized (select clock_timestamp() as at)
  select least(clock.at, (
    select min(xact_start) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and (backend_xid is not null or usename in ('people_app', 'institutions_app', 'credits_app', 'audits_app', 'importer'))))
  from clock
$$;

-- The applicants of a review year as rules see them, as known before an instant: SubjectFacts in snake_case. Plain SQL and not SECURITY DEFINER,
-- so that PostgreSQL inlines it: "where application_id = $1" then reads one application only. Whatever is joined is distinct by what it is
-- joined on, so that a rule that does not ask for a standing leaves the whole register of it out of its plan.
-- A receipt has a column as_of, which would be taken before the parameter of that name: there the parameter is named with its function.
create function credits.subject_facts(of_year int, on_day date, as_of timestamptz default 'infinity', of_purpose text default 'TITLE_REVIEW')
returns table (application_id text, person_id text, series text, target_level text, current_level text, review_year int,
  area text, education text, filed_on date, judged_on date, title_on date, appointed_from date, appointed_until date,
  registered_from date, registered_until date, birth_year int, birth_month int, duty_from date, role text, sector text, tier text,
  committee text, employer text, prior_surplus_tenths int, prior_deficit_tenths int) language sql stable parallel safe as $$
  select a.application_id, a.person_id, a.series, a.target_level, a.current_level, a.review_year, a.area, a.education, a.filed_on, on_day,
    t.held_from, p.held_from, p.held_until, r.held_from, r.held_until, b.birth_year, b.birth_month, d.held_from, d.role, d.sector, o.tier,
    -- The committee that would review it: of the narrowest area, then of the fewest series, then by the latest mandate.
    (select c.committee_name from institutions.committees_shown c
      cross join lateral (select max(length(x.path)) as narrowest from unnest(c.areas) x (path)
        where x.path <> '' and starts_with(a.area || '.', x.path || '.')) covered
      where c.review_year = a.review_year and c.purpose = of_purpose and a.series = any (c.series) and a.target_level = any (c.levels)
        and c.recorded_at < as_of and (c.ended_at is null or c.ended_at >= as_of) and covered.narrowest is not null
      order by covered.narrowest desc, cardinality(c.series), c.recorded_at desc, c.mandate_id limit 1),
    a.organisation_id, w.over_tenths, w.short_tenths
  from audits.applications_shown a
  left join people.births_shown b on b.person_id = a.person_id
  left join (select distinct on (person_id, series, level) person_id, series, level, held_from from people.titles_shown
    where recorded_at < as_of order by person_id, series, level, recorded_at desc, title_id desc) t
    on t.person_id = a.person_id and t.series = a.series and t.level = a.current_level
  left join (select distinct on (person_id) person_id, held_from, held_until from people.appointments_shown
    where recorded_at < as_of order by person_id, recorded_at desc, appointment_id desc) p on p.person_id = a.person_id
  left join (select distinct on (person_id) person_id, held_from, held_until from people.registrations_shown
    where recorded_at < as_of order by person_id, recorded_at desc, registration_id desc) r on r.person_id = a.person_id
  left join (select distinct on (person_id) person_id, role, sector, held_from from people.duties_shown
    where recorded_at < as_of order by person_id, recorded_at desc, duty_id desc) d on d.person_id = a.person_id
  left join (select distinct on (organisation_id) organisation_id, tier from institutions.tiers_shown
    where recorded_at < as_of order by organisation_id, recorded_at desc, tier_id desc) o on o.organisation_id = a.organisation_id
  -- What lay above or below the hours asked a year before, by the latest receipt of then.
  left join (select distinct on (b.person_id, b.series) b.person_id, b.series, f.over_tenths, f.short_tenths
    from audits.applications_shown b join credits.determinations f on f.application_id = b.application_id
    where b.review_year = of_year - 1 and f.purpose = of_purpose and f.recorded_at < subject_facts.as_of
    order by b.person_id, b.series, f.recorded_at desc, f.id desc) w on w.person_id = a.person_id and w.series = a.series
  where a.review_year = of_year
$$;

-- Every live ledger line as rules see it, as known before an instant: EntryFacts in snake_case, and the person. A time away from the post
-- is a line of kind LEAVE. What was reversed before the instant, and the reversal itself, are gone from here and stay in the register.
-- Without a review year it is not known what was used before.
create function credits.entry_facts(as_of timestamptz, of_year int default null)
returns table (person_id text, id text, kind text, category text, course text, quantity_tenths int, unit text, days int, travel_days int,
  held_from date, held_to date, registered_on date, enrolled_on date, graduated_on date, degree text, filing text, institution text,
  mode text, evidence text, source text, relevant boolean, topic text, place text, grade text, rank int, author_order int, authors int,
  minutes int, sessions int, attended int, exam_on date, verified_on date, evidence_on date, provider text, used_before boolean)
language sql stable parallel safe as $$
  select e.person_id, e.id, e.kind, e.category, e.course, e.quantity_tenths, e.unit, e.days::int, e.travel_days::int,
    e.held_from, e.held_to, e.registered_on, e.enrolled_on, e.graduated_on, e.degree, e.filing, e.institution,
    e.mode, e.evidence, e.source, j.relevant, e.topic, e.place, e.grade, e.rank::int, e.author_order::int, e.authors::int,
    e.minutes, e.sessions::int, e.attended::int, e.exam_on, e.verified_on, e.evidence_on, e.provider,
    case when of_year is not null then coalesce(u.windows @> coalesce(e.held_to, e.graduated_on), false) end
  from credits.hour_entries e
  -- By person, too: the person who is asked for goes into the distinct rows, or each would be read to judge one.
  left join (select distinct on (person_id, entry_id) person_id, entry_id, relevant from audits.judgements_shown
    where recorded_at < as_of order by person_id, entry_id, recorded_at desc, judgement_id desc) j on j.person_id = e.person_id and j.entry_id = e.id
  -- The windows of verdicts that were passed in earlier review years, for titles that are not applied for now: what lay in them was used.
  left join (select earlier.person_id, range_agg(daterange(d.window_from, d.window_until, '[]')) as windows
    from audits.applications_shown earlier join credits.determinations d on d.application_id = earlier.application_id
    where earlier.review_year < of_year and d.verdict = 'PASS' and d.purpose = 'TITLE_REVIEW' and d.recorded_at < entry_facts.as_of and d.window_from is not null
      and not exists (select from credits.determinations later where later.application_id = d.application_id and later.purpose = d.purpose
        and later.recorded_at < entry_facts.as_of and (later.recorded_at, later.id) > (d.recorded_at, d.id))
      and not exists (select from audits.applications_shown sought where sought.person_id = earlier.person_id and sought.review_year = of_year
        and sought.series = earlier.series and sought.target_level = earlier.target_level)
    group by earlier.person_id) u on u.person_id = e.person_id
  where e.recorded_at < as_of and e.reverses is null
    and not exists (select from credits.hour_entries r where r.reverses is not null and r.reverses = e.id and r.recorded_at < as_of)
  union all
  select i.person_id, i.interval_id, 'LEAVE', null, null, null, 'HOUR', null, null,
    i.held_from, i.held_to, null, null, null, null, null, null,
    null, i.evidence, i.source, null, i.reason, null, null, null, null, null,
    null, null, null, null, null, null, null, null
  from people.duty_intervals_shown i
  where i.recorded_at < as_of and i.reverses is null
    and not exists (select from people.duty_intervals_shown r where r.reverses is not null and r.reverses = i.interval_id and r.recorded_at < as_of)
$$;

-- The versions of a review year for a purpose, with the repeal of each where one was approved.
create function credits.versions_of(of_year int, for_purpose text)
returns table (hash text, repealed_from date, known_from date) language sql stable parallel safe as $$
  select v.hash, p.repealed_from, a.known_from
  from credits.rule_versions v
  left join credits.rule_repeal_approvals a on a.version_id = v.id
  left join credits.rule_repeals p on p.version_id = a.version_id and p.number = a.number
  where v.review_year = of_year and v.purpose = for_purpose
$$;

-- What applicants of a review have been told under any version: the first day, and the version of the latest receipt. Whoever was told
-- only that there is no rule has been told nothing.
create function credits.told_under(of_year int, for_purpose text)
returns table (application_id text, first_judged_on date, latest_rule text) language sql stable parallel safe as $$
  select d.application_id, min(d.judged_on), (array_agg(d.rule_hash order by d.recorded_at desc, d.id desc))[1]
  from credits.determinations d where d.review_year = of_year and d.purpose = for_purpose and d.rule_hash <> '' group by d.application_id
$$;

-- What the rules read of one application, the instant it is known for, and the versions to choose from: one call, because
-- each way to the database and back costs as much as the judging. PL/pgSQL keeps the plan for the session: planning cost more than reading.
create function credits.facts_of(application text, of_year int, on_day date, for_purpose text)
returns table (subject json, entries json, as_of text, rules json, told json) language plpgsql volatile as $$
declare
  known timestamptz := credits.settled_until();
  whose text := (select a.person_id from audits.applications_shown a where a.application_id = application);
begin
  -- The person is named beside the application: only a person who is known goes into what is joined.
  return query select row_to_json(s), coalesce((
      select json_agg(row_to_json(e) order by e.id) from credits.entry_facts(known, of_year) e where e.person_id = whose), '[]'), known::text,
      (select coalesce(json_agg(json_build_object('hash', v.hash, 'repealedFrom', v.repealed_from, 'knownFrom', v.known_from)), '[]')
        from credits.versions_of(of_year, for_purpose) v),
      (select json_build_object('firstJudgedOn', t.first_judged_on, 'latestRule', t.latest_rule)
        from credits.told_under(of_year, for_purpose) t where t.application_id = application)
    from credits.subject_facts(of_year, on_day, known, for_purpose) s where s.application_id = application and s.person_id = whose;
end $$;

-- A reversal takes back an entry of the same person, and never another reversal. A trigger and not a foreign key: it costs nothing
-- for the entries that reverse none, which are nearly all.
create function credits.reverses_own() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from credits.hour_entries e where e.id = new.reverses and e.person_id = new.person_id and e.reverses is null) then
    raise exception 'a reversal takes back an entry of the same person'
      using errcode = 'foreign_key_violation', table = 'hour_entries', constraint = 'hour_entries_reverse_own';
  end if;
  return null;
end $$;
create constraint trigger hour_entries_reverse_own after insert on credits.hour_entries
  for each row when (new.reverses is not null) execute function credits.reverses_own();

alter table credits.hour_entries enable row level security;
alter table credits.hour_entries force row level security;
alter table credits.determinations enable row level security;
alter table credits.determinations force row level security;
alter table credits.kept_facts enable row level security;
alter table credits.kept_facts force row level security;
alter table credits.impact_changes enable row level security;
alter table credits.impact_changes force row level security;

create policy disclosed on credits.hour_entries for select to credits_app using ((select credits.in_batch()) or person_id = any ((select credits.disclosed())::text[]));
create policy disclosed on credits.determinations for select to credits_app using ((select credits.in_batch()) or person_id = any ((select credits.disclosed())::text[]));
create policy disclosed on credits.kept_facts for select to credits_app using ((select credits.in_batch()) or person_id = any ((select credits.disclosed())::text[]));
create policy disclosed on credits.impact_changes for select to credits_app using ((select credits.in_batch()));
create policy append on credits.impact_changes for insert to credits_app with check (true);
create policy append on credits.hour_entries for insert to credits_app with check (true);
create policy append on credits.determinations for insert to credits_app with check (true);
create policy append on credits.kept_facts for insert to credits_app with check (true);
create policy shown on credits.hour_entries for select to credits_owner using (true);
create policy shown on credits.determinations for select to credits_owner using (true);

grant select, insert on all tables in schema credits to credits_app;
grant delete on credits.nonces to credits_app;
grant execute on function credits.settled_until(), credits.subject_facts(int, date, timestamptz, text), credits.entry_facts(timestamptz, int),
  credits.facts_of(text, int, date, text), credits.versions_of(int, text), credits.told_under(int, text) to credits_app;
grant usage on schema credits to audits_app;
grant select on credits.verdicts_shown, credits.entry_owners, credits.receipts_shown to audits_app;
grant execute on function credits.scope(), credits.disclosed(), credits.in_batch() to audits_app;

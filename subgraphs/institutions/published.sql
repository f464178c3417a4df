-- What institutions shows to other schemas, what a mandate needs before there is one, and which recusals its own app role may read. Long: a list.

-- The early end of a mandate, where there is one: of several the first day counts, so that an end can be brought forward and never put off.
create view institutions.mandates_ended as
  select distinct on (mandate_id) mandate_id, ends_on, reason, ended_by, recorded_at,
    min(recorded_at) over (partition by mandate_id) as first_recorded_at
  from institutions.mandate_endings order by mandate_id, ends_on;

-- How long a committee is filed, over filings that follow each other without a gap (S82). Outside of it nobody sits there.
create view institutions.committees_filed as
  select committee_id, lower(stretch) as held_from, upper(stretch) as held_until from (
    select committee_id, unnest(range_agg(daterange(held_from, held_until))) as stretch from institutions.committee_filings group by committee_id) s;

-- The end of a seat, where somebody set one: the first day counts.
create view institutions.committee_seats_ended as
  select distinct on (seat_id) seat_id, ends_on, reason, ended_by, recorded_at
  from institutions.committee_seat_endings order by seat_id, ends_on;

-- Who sits where and when: the days of the seat, cut at its early end, by those of the role and by those for which the committee is filed.
-- Whoever's role of a member is ended sits nowhere, and nobody sits on a committee whose filing has run out.
-- The role is the one that came with the seat: another's role, or one that is given again later, wakes no seat that lost its own. A seat that
-- brought none (of before, or of the demonstration) goes by any role of a member that its account has.
-- Read with every request: of each seat its own filings and its own end are looked up, and never all of them.
create view institutions.seats_roles as
  select m.id as seat_id, r.held_from, r.held_until from institutions.committee_members m
  join people.roles_shown r on r.account_id = m.account_id and r.role = 'COMMITTEE_MEMBER'
    and (r.role_id = 'rol_' || substr(m.id, 5) or not exists (select from people.roles_of_seats o where o.role_id = 'rol_' || substr(m.id, 5)));
create view institutions.members_seated as
  select m.committee_id, m.account_id, greatest(m.held_from, r.held_from, lower(f.stretch)) as held_from,
    least(m.held_until, r.held_until, upper(f.stretch), e.ends_on) as held_until -- least() passes over null
  from institutions.committee_members m
  join institutions.seats_roles r on r.seat_id = m.id
  cross join lateral (select unnest(range_agg(daterange(held_from, held_until))) as stretch
    from institutions.committee_filings where committee_id = m.committee_id) f
  cross join lateral (select min(ends_on) as ends_on from institutions.committee_seat_endings where seat_id = m.id) e
  where f.stretch && daterange(m.held_from, m.held_until);

-- Every mandate as each member holds it: the days are those of the mandate and of the seat, cut at an early end. A deputy holds
-- what was handed to them for as long as the mandate holds, whoever handed it on sits there, and the deputy has the role of a member.
create view institutions.mandates_shown as
  select m.account_id, g.id as mandate_id, g.committee_id, c.name as committee_name, g.series, g.levels, g.areas, g.review_year, g.purpose,
    g.fields,
    greatest(g.held_from, m.held_from) as held_from,
    least(g.held_until, m.held_until, e.ends_on) as held_until, -- least() passes over null
    g.basis, null::text as delegated_from
  from institutions.mandates g
  join institutions.committees c on c.id = g.committee_id
  join institutions.members_seated m on m.committee_id = g.committee_id
  left join institutions.mandates_ended e on e.mandate_id = g.id
  union all
  select d.delegate_id, d.id, g.committee_id, c.name, d.series, d.levels, d.areas, g.review_year, g.purpose, d.fields,
    greatest(d.held_from, g.held_from, m.held_from, r.held_from),
    least(d.held_until, g.held_until, m.held_until, r.held_until, e.ends_on, f.ends_on),
    g.basis || ' 转授', g.id
  from institutions.delegations d
  join institutions.mandates g on g.id = d.mandate_id
  join institutions.committees c on c.id = g.committee_id
  join institutions.members_seated m on m.committee_id = g.committee_id and m.account_id = d.delegated_by
  join people.roles_shown r on r.account_id = d.delegate_id and r.role = 'COMMITTEE_MEMBER'
  left join institutions.mandates_ended e on e.mandate_id = g.id
  left join institutions.delegation_endings f on f.delegation_id = d.id;

-- Whom an account does not judge, as declared. Without the reason: that is between the member and who keeps the rights.
create view institutions.recusals_shown as
  select r.account_id, r.person_id, r.held_from, least(r.held_until, e.ends_on) as held_until -- null: for good
  from institutions.recusals r left join institutions.recusal_endings e on e.recusal_id = r.id;

-- Two persons make a mandate: the row is written by the second one's approval and by nothing else, in the words of the proposal.
create function institutions.approved() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into institutions.mandates (id, committee_id, series, levels, areas, fields, review_year, purpose, held_from, held_until, basis, granted_by)
    select p.id, p.committee_id, p.series, p.levels, p.areas, p.fields, p.review_year, p.purpose, p.held_from, p.held_until, p.basis, new.decided_by
    from institutions.mandate_proposals p where p.id = new.mandate_id;
  -- What it replaces holds until it begins, unless it ends before that by itself.
  insert into institutions.mandate_endings (mandate_id, ends_on, reason, ended_by)
    select p.replaces, p.held_from, '由 ' || p.basis || ' 接替', new.decided_by
    from institutions.mandate_proposals p join institutions.mandates g on g.id = p.replaces
    where p.id = new.mandate_id and p.held_from < g.held_until
    on conflict do nothing;
  return null;
end $$;
create trigger mandate_decisions_approved after insert on institutions.mandate_decisions
  for each row when (new.decision = 'APPROVED') execute function institutions.approved();

-- Two accounts of one person are one pair of eyes.
create function institutions.second_person() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if people.same_person(new.proposed_by, new.decided_by) then
    raise exception 'a second person decides on a mandate'
      using errcode = 'check_violation', table = 'mandate_decisions', constraint = 'mandate_decisions_second_person';
  end if;
  return null;
end $$;
create trigger mandate_decisions_second_person after insert on institutions.mandate_decisions
  for each row execute function institutions.second_person();

-- Nobody gives a right to themselves: neither as the one who proposes nor as the one who approves, now or from a later day on, under no account of theirs.
create function institutions.not_own_committee() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  whose text := case tg_argv[0] when 'proposal' then to_jsonb(new)->>'proposed_by' else to_jsonb(new)->>'decided_by' end;
  of_proposal text := case tg_argv[0] when 'proposal' then to_jsonb(new)->>'id' else to_jsonb(new)->>'mandate_id' end;
begin
  if exists (select from institutions.mandate_proposals p join institutions.committee_members m on m.committee_id = p.committee_id
    left join institutions.committee_seats_ended e on e.seat_id = m.id
    where p.id = of_proposal and people.same_person(m.account_id, whose) and least(m.held_until, e.ends_on) > p.recorded_at::date) then
    raise exception 'nobody gives a mandate to a committee of their own'
      using errcode = 'check_violation', table = tg_table_name, constraint = 'mandates_not_own_committee';
  end if;
  return null;
end $$;
create trigger mandate_proposals_not_own_committee after insert on institutions.mandate_proposals
  for each row execute function institutions.not_own_committee('proposal');
create trigger mandate_decisions_not_own_committee after insert on institutions.mandate_decisions
  for each row when (new.decision = 'APPROVED') execute function institutions.not_own_committee('decision');

-- A mandate, and a seat, lies within the filings of its committee, one after the other without a gap (S82).
create function institutions.within_filing() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from institutions.committees_filed f where f.committee_id = new.committee_id
    and f.held_from <= new.held_from and new.held_until <= f.held_until) then
    raise exception '% does not reach beyond the filing of its committee', tg_argv[0]
      using errcode = 'check_violation', table = tg_table_name, constraint = tg_table_name || '_within_filing';
  end if;
  return null;
end $$;
create trigger mandate_proposals_within_filing after insert on institutions.mandate_proposals
  for each row execute function institutions.within_filing('a mandate');
create trigger committee_seat_proposals_within_filing after insert on institutions.committee_seat_proposals
  for each row execute function institutions.within_filing('a seat');

-- What a committee is filed for holds for its mandates: none reaches beyond the scope of a filing in its days, where the filing says one.
create function institutions.within_scope() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from institutions.committee_filings f where f.committee_id = new.committee_id and f.series is not null
    and f.held_from < new.held_until and new.held_from < f.held_until
    and not (new.series <@ f.series and new.levels <@ f.levels and not exists (select from unnest(new.areas) a (path)
      where not exists (select from unnest(f.areas) b (path) where b.path <> '' and starts_with(a.path || '.', b.path || '.'))))) then
    raise exception 'a mandate does not reach beyond what its committee is filed for'
      using errcode = 'check_violation', table = 'mandate_proposals', constraint = 'mandate_proposals_within_scope';
  end if;
  return null;
end $$;
create trigger mandate_proposals_within_scope after insert on institutions.mandate_proposals
  for each row execute function institutions.within_scope();

-- Two persons give a seat: the row is written by the second one's approval and by nothing else, in the words of the proposal. With the seat
-- comes the role of a member for its days: a seat without it would show nothing.
create function institutions.seat_approved() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  p institutions.committee_seat_proposals;
begin
  select * into strict p from institutions.committee_seat_proposals where id = new.seat_id;
  insert into institutions.committee_members (id, committee_id, account_id, position, held_from, held_until, basis)
    values (p.id, p.committee_id, p.account_id, p.position, p.held_from, p.held_until, p.basis);
  perform people.role_of_seat(p.id, p.account_id, p.held_from, p.held_until, p.basis, p.proposed_by, new.decided_by);
  return null;
end $$;
create trigger committee_seat_decisions_approved after insert on institutions.committee_seat_decisions
  for each row when (new.decision = 'APPROVED') execute function institutions.seat_approved();

-- Who takes a seat takes the role that came with it. Others stay.
create function institutions.seat_ended() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform people.end_role_of_seat(new.seat_id, new.ended_by, new.reason);
  return null;
end $$;
create trigger committee_seat_endings_role after insert on institutions.committee_seat_endings
  for each row execute function institutions.seat_ended();

-- Three persons: who proposes, who approves, and who is to sit; and who holds one of the three offices sits nowhere.
create function institutions.seat_of_another() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  p institutions.committee_seat_proposals;
begin
  select * into strict p from institutions.committee_seat_proposals where id = new.seat_id;
  if people.same_person(new.proposed_by, new.decided_by) or people.same_person(p.account_id, new.decided_by)
    or people.same_person(p.account_id, new.proposed_by) then
    raise exception 'a second person decides on a seat, and neither of the two is to sit there'
      using errcode = 'check_violation', table = 'committee_seat_decisions', constraint = 'committee_seat_decisions_second_person';
  end if;
  perform pg_advisory_xact_lock(hashtext('institutions.seat ' || p.account_id));
  if exists (select from institutions.committee_members m left join institutions.committee_seats_ended e on e.seat_id = m.id
    where m.committee_id = p.committee_id and m.account_id = p.account_id and m.held_from < p.held_until and p.held_from < least(m.held_until, e.ends_on)) then
    raise exception 'one account has one seat on a committee at a time'
      using errcode = 'exclusion_violation', table = 'committee_seat_decisions', constraint = 'committee_seat_decisions_one_at_a_time';
  end if;
  if exists (select from people.roles_shown r where r.account_id = p.account_id and r.role in ('PROFESSIONAL', 'AGENCY') and r.held_until > p.held_from) then
    raise exception 'a professional’s own account and an agency’s are not seated'
      using errcode = 'check_violation', table = 'committee_seat_decisions', constraint = 'committee_seat_decisions_own_account';
  end if;
  if exists (select from people.roles_shown r where r.role like '%\_ADMINISTRATOR' and r.held_until > p.held_from and r.held_from < p.held_until
    and people.same_person(r.account_id, p.account_id)) then
    raise exception 'who holds one of the three offices sits on no committee'
      using errcode = 'check_violation', table = 'committee_seat_decisions', constraint = 'committee_seat_decisions_no_office';
  end if;
  return null;
end $$;
create trigger committee_seat_decisions_another after insert on institutions.committee_seat_decisions
  for each row when (new.decision = 'APPROVED') execute function institutions.seat_of_another();

-- Two persons file a committee: the row is written by the second one's approval, which founds the committee, too, where it is new.
create function institutions.filing_approved() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  p institutions.committee_filing_proposals;
begin
  select * into strict p from institutions.committee_filing_proposals where id = new.filing_id;
  if people.same_person(new.proposed_by, new.decided_by) then
    raise exception 'a second person decides on a filing'
      using errcode = 'check_violation', table = 'committee_filing_decisions', constraint = 'committee_filing_decisions_second_person';
  end if;
  if p.name is not null then
    insert into institutions.committees (id, name, family) values (p.committee_id, p.name, p.family);
  end if;
  insert into institutions.committee_filings (id, committee_id, number, held_from, held_until, series, levels, areas, filed_by)
    values (p.id, p.committee_id, p.number, p.held_from, p.held_until, p.series, p.levels, p.areas, p.proposed_by);
  return null;
end $$;
create trigger committee_filing_decisions_approved after insert on institutions.committee_filing_decisions
  for each row when (new.decision = 'APPROVED') execute function institutions.filing_approved();

-- What is handed on is a part of what is held, in every dimension and in time, by a member, and not to one.
create function institutions.part_of_mandate() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from institutions.mandates g where g.id = new.mandate_id
    and new.series <@ g.series and new.levels <@ g.levels and new.fields <@ g.fields
    and new.held_from >= g.held_from and new.held_until <= g.held_until
    and not exists (select from unnest(new.areas) a (path)
      where not exists (select from unnest(g.areas) b (path) where b.path <> '' and starts_with(a.path || '.', b.path || '.')))
    and exists (select from institutions.committee_members m left join institutions.committee_seats_ended e on e.seat_id = m.id
      where m.committee_id = g.committee_id and m.account_id = new.delegated_by
      and m.held_from <= new.held_from and new.held_until <= least(m.held_until, e.ends_on))) then
    raise exception 'only a part of a mandate that is held can be handed on'
      using errcode = 'check_violation', table = 'delegations', constraint = 'delegations_part_of_mandate';
  end if;
  return null;
end $$;
create trigger delegations_part_of_mandate after insert on institutions.delegations
  for each row execute function institutions.part_of_mandate();

-- The tree, for codes told by other systems: '640104', '区直', '宁东'.
create view institutions.jurisdictions_shown as
  select path, code, name, kind, parent, rank from institutions.jurisdictions;

create view institutions.title_series_shown as
  select code, name, held_from, held_until from institutions.title_series;

-- What tier an organisation was told to have, each time it was told.
create view institutions.tiers_shown as
  select id as tier_id, organisation_id, tier, recorded_at from institutions.organisation_tiers;

-- Which committee reviews what. A mandate whose early end is on record reviews nothing more.
create view institutions.committees_shown as
  select g.id as mandate_id, c.name as committee_name, g.series, g.levels, g.areas, g.review_year, g.purpose, g.recorded_at,
    e.first_recorded_at as ended_at
  from institutions.mandates g join institutions.committees c on c.id = g.committee_id
  left join institutions.mandates_ended e on e.mandate_id = g.id;

-- Organisations by class, to which documents are addressed (S2).
create view institutions.recipients_shown as
  select id as organisation_id, name, kinds from institutions.organisations;

-- Whether the one who lists keeps the rights on the day of the list.
create function institutions.lister_keeps_rights() returns boolean language sql stable as $$
  select exists (select from people.roles_shown r where r.account_id = current_setting('jijiao.account', true) and r.role = 'SECURITY_ADMINISTRATOR'
    and r.held_from <= current_setting('jijiao.day', true)::date and current_setting('jijiao.day', true)::date < r.held_until)
$$;

-- Recusals name persons. Why somebody steps aside is read by that account, by who declared it, and by who keeps the rights.
alter table institutions.recusals enable row level security;
alter table institutions.recusals force row level security;
create policy shown on institutions.recusals for select to institutions_owner using (true);
create policy append on institutions.recusals for insert to institutions_app with check (true);
create policy listed on institutions.recusals for select to institutions_app using ((select institutions.in_batch()) or 
  (select institutions.scope()) = 'list' and (
    current_setting('jijiao.account', true) in (account_id, declared_by)
    or (select institutions.lister_keeps_rights())));

grant select on all tables in schema institutions to institutions_app;
-- Not into mandates, seats and filings: two persons make one. Committees are there in a demonstration before anybody files one.
grant insert on institutions.organisations, institutions.organisation_tiers, institutions.committees,
  institutions.committee_filing_proposals, institutions.committee_filing_decisions,
  institutions.committee_seat_proposals, institutions.committee_seat_decisions, institutions.committee_seat_endings, institutions.mandate_proposals, institutions.mandate_decisions, institutions.mandate_endings,
  institutions.delegations, institutions.delegation_endings, institutions.recusals, institutions.recusal_endings,
  institutions.mandate_reviews, institutions.mandate_templates, institutions.nonces to institutions_app;
grant delete on institutions.nonces to institutions_app;
grant usage on schema institutions to people_app, projects_app, credits_app, audits_app, importer;
grant select on institutions.mandates_shown, institutions.recusals_shown to people_app, institutions_app, projects_app, credits_app, audits_app, importer;
grant select on institutions.jurisdictions_shown, institutions.title_series_shown to people_app, projects_app, credits_app, audits_app, institutions_app;
grant select on institutions.tiers_shown, institutions.committees_shown to credits_app;
grant select on institutions.recipients_shown to credits_app;

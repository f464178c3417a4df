-- What institutions shows to other schemas. It keeps no rows about professionals, so it has no row policies.

-- Every mandate as each member holds it: the days are those of the mandate and of the membership, cut at an early end.
create view institutions.mandates_shown as
  select m.account_id, g.id as mandate_id, g.committee_id, c.name as committee_name, g.series, g.levels, g.areas, g.review_year, g.purpose,
    array['NAME', 'EMPLOYMENT', 'EDUCATION', 'TITLES', 'STANDINGS', 'HOURS', 'EVIDENCE', 'VERDICT'] as fields,
    greatest(g.held_from, m.held_from) as held_from,
    least(g.held_until, m.held_until, e.ends_on) as held_until, -- least() passes over null
    g.basis
  from institutions.mandates g
  join institutions.committees c on c.id = g.committee_id
  join institutions.committee_members m on m.committee_id = g.committee_id
  left join institutions.mandate_endings e on e.mandate_id = g.id;

-- Whose cases an account has declared itself out of. Until they can be declared there is none.
create view institutions.recusals_shown as
  select ''::text as account_id, ''::text as person_id, '0001-01-01'::date as held_from, null::date as held_until where false;

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
    e.recorded_at as ended_at
  from institutions.mandates g join institutions.committees c on c.id = g.committee_id
  left join institutions.mandate_endings e on e.mandate_id = g.id;

-- Organisations by class, to which documents are addressed (S2).
create view institutions.recipients_shown as
  select id as organisation_id, name, kinds from institutions.organisations;

grant select, insert on all tables in schema institutions to institutions_app;
grant delete on institutions.nonces to institutions_app;
grant usage on schema institutions to people_app, projects_app, credits_app, audits_app, importer;
grant select on institutions.mandates_shown, institutions.recusals_shown to people_app, institutions_app, projects_app, credits_app, audits_app, importer;
grant select on institutions.jurisdictions_shown, institutions.title_series_shown to people_app, projects_app, credits_app, audits_app, institutions_app;
grant select on institutions.tiers_shown, institutions.committees_shown to credits_app;
grant select on institutions.recipients_shown to credits_app;

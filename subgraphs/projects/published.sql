-- What projects shows to other schemas. It keeps no rows about professionals, so it has no row policies.

-- Courses by title, so that a ledger line can be told apart as a public course of a round.
create view projects.courses_shown as
  select id as course_id, title, category, round from projects.courses;

grant select, insert on all tables in schema projects to projects_app;
grant delete on projects.nonces to projects_app;
grant usage on schema projects to credits_app;
grant select on projects.courses_shown to projects_app, credits_app;

-- The account under which the operator's command-line tools act. It stands in the log, so people can see that it looked; nobody can sign
-- in with it: it is not active, and no password has an empty hash.
insert into people.accounts (id, login, display_name, organisation_name, password_hash, active) values
  ('acc_operator', 'operator', '系统运维', '自治区人力资源和社会保障厅', '', false),
  -- Stands in the log where somebody tried a login that nobody has.
  ('acc_nobody', 'nobody', '无此账号', '', '', false)
on conflict do nothing;

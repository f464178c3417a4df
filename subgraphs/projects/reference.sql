-- Public courses known from 宁人社函〔2016〕156号. Run after each migration; a row that is there is left as it is.

-- 第八轮: the last day is included, as the document says it (S24).
insert into projects.public_course_rounds (number, held_from, held_to, source) values
  (8, '2016-01-01', '2017-12-31', '宁人社函〔2016〕156号')
on conflict do nothing;

-- The document names no round for the courses of the 2016 review (S72, S74).
insert into projects.courses (id, title, category, round) values
  ('cou_innovation_cases', '专业技术人员创新案例', 'PUBLIC', null),
  ('cou_mental_health', '心理健康与心理调适', 'PUBLIC', null),
  ('cou_academic_ethics', '学术道德与学术规范', 'PUBLIC', null),
  ('cou_team_building', '专业技术人员团队建设与创新', 'PUBLIC', null),
  ('cou_capability', '专业技术人员能力建设读本', 'PUBLIC', null),
  ('cou_contemporary_science', '当代科学技术新知识', 'PUBLIC', 8)
on conflict do nothing;

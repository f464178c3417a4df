// Everybody in the small province ends as their story says: the tests of other rooms speak of them by name.
import { expect, test } from 'vitest'
import { determineEveryone } from '../../subgraphs/credits/src/reviews.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { smallProvince } from '../testkit/ask.ts'
import { people } from '../testkit/province.ts'

const { open, owner } = await smallProvince()
const permit = operatorPermit(operator('test'), 'determination.make')
for (const year of [2015, 2016]) await determineEveryone(open('credits').db, permit, year, '2016-05-10')

test.each<[string, string, string, number | null, string[]]>([
  ['李建国', 'app_li_jianguo', 'PASS', 0, []],
  ['马秀兰', 'app_ma_xiulan', 'FAIL', 10, []],
  ['张伟', 'app_zhang_wei', 'FAIL', 0, ['学术道德与学术规范']],
  ['王芳', 'app_wang_fang', 'PASS', 0, []],
  ['杨海燕', 'app_yang_haiyan', 'PASS', 0, []],
  ['马志强', 'app_ma_zhiqiang', 'FAIL', 280, []],
  ['哈力克·买买提', 'app_halike', 'PASS', null, []],
  ['刘洋', 'app_liu_yang', 'FAIL', 80, ['专业技术人员团队建设与创新|专业技术人员能力建设读本']],
  ['赵敏', 'app_zhao_min', 'FAIL', 400, []],
  ['陈静', 'app_chen_jing', 'FAIL', 400, []],
  ['孙磊', 'app_sun_lei', 'FAIL', 300, []],
  ['周婷', 'app_zhou_ting', 'NOT_APPLICABLE', null, []],
  ['吴昊', 'app_wu_hao', 'NEEDS_REVIEW', null, []],
  ['钱雪', 'app_qian_xue', 'FAIL', 780, []],
  ['何平 in 会计', 'app_he_ping', 'PASS', 0, []],
  ['何平 in 工程', 'app_he_ping_2', 'FAIL', 720, ['专业技术人员创新案例', '心理健康与心理调适']],
  ['单𫖯', 'app_shan', 'FAIL', 2780, ['学术道德与学术规范', '专业技术人员团队建设与创新|专业技术人员能力建设读本']],
  ['冯兰, in a year without a rule', 'app_feng_lan', 'NOT_APPLICABLE', null, []],
])('%s', async (_, id, verdict, short, missing) => {
  const [row] =
    await owner`select verdict, short_tenths, missing_courses from credits.determinations where application_id = ${id}`
  expect(row?.verdict).toBe(verdict)
  expect(row?.missing_courses).toEqual(missing)
  if (verdict === 'FAIL') expect(row?.short_tenths).toBe(short)
})

test('every application of the small province is told above', async () => {
  expect(people.flatMap((person) => person.applicationIds())).toHaveLength(18)
})

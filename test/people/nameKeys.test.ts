import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKeysOf, nameLetters } from '../../subgraphs/people/src/nameKeys.ts'
import { smallProvince } from '../testkit/ask.ts'

const { owner } = await smallProvince()

/** As audits asks: as its own role, inside a list. */
const found = (query: string) =>
  owner.begin(async (tx) => {
    await tx`set local role audits_app`
    await tx`select set_config('jijiao.scope', 'list', true)`
    const rows = await tx`select distinct person_id from people.persons_named(${query}) order by 1`
    return rows.map((row) => row.person_id.slice('per_'.length))
  })

test.each([
  ['李建国', '李建国 建国 国 lijianguo ljg jianguo jg guo g'],
  ['马秀兰', '马秀兰 秀兰 兰 maxiulan mxl xiulan xl lan l'],
  ['吕敏', '吕敏 敏 lvmin lm min m'],
  ['单雄', '单雄 雄 shanxiong sx xiong x danxiong dx'],
  [
    '哈力克·买买提',
    '哈力克买买提 力克买买提 克买买提 买买提 买提 提 halikemaimaiti hlkmmt likemaimaiti lkmmt kemaimaiti kmmt maimaiti mmt maiti mt ti t',
  ],
  ['𫖯明', '𫖯明 明 fuming fm ming m'],
  ['Anna Li', 'annali nnali nali ali li i'],
  ['···', ''],
])('%s is found by the beginnings of %j', (name, keys) => {
  expect(nameKeysOf(name).sort()).toEqual(keys.split(' ').filter(Boolean).sort())
})

test.each([
  ['李建国', ['li_jianguo']],
  ['建国', ['li_jianguo']],
  ['国', ['li_jianguo']],
  ['lijianguo', ['li_jianguo']],
  ['jian', ['li_jianguo']],
  ['LJG', ['li_jianguo']],
  ['李 建', ['li_jianguo']],
  ['ｌｉｊｉａｎ', ['li_jianguo']],
  ['马', ['ma_xiulan', 'ma_zhiqiang']],
  ['哈力克·买', ['halike']],
  ['哈力克买买提', ['halike']],
  ['shan', ['shan']],
  ['dan', ['shan']],
  ['𫖯', ['shan']],
  ['建李', []],
  ['·', []],
  ['', []],
  ["' or true --", []],
  ['%', []],
])('a list asked for %j finds %j', async (query, words) => {
  expect(await found(query)).toEqual(words)
})

test('names are found by a list and by nobody else', async () => {
  const attempt = owner.begin(async (tx) => {
    await tx`set local role audits_app`
    await tx`select set_config('jijiao.scope', 'subjects', true), set_config('jijiao.subjects', 'per_li_jianguo', true)`
    return tx`select * from people.persons_named('李')`
  })
  expect(await attempt).toEqual([])
})

test('what is kept and what is asked are spelled alike, in TypeScript and in SQL', async () => {
  const texts = fc.sample(fc.string({ unit: fc.constantFrom(...'马Li·ü Ａ-’䶮𫖯李.[]`~・Ü1'), maxLength: 12 }), 200)
  const rows =
    await owner`select people.name_letters(text) as letters from unnest(${texts}::text[]) with ordinality as given (text, place) order by place`
  expect(rows.map((row) => row.letters)).toEqual(texts.map(nameLetters))
})

// Some two hundred employers: what each kind is called, where it stands, and whom it employs.
import type { Jurisdiction } from '../../subgraphs/institutions/src/tables.ts'
import type { OrganisationId } from '../../subgraphs/kernel/src/index.ts'
import { creditCheckOf } from '../import/creditCode.ts'
import type { Random } from './random.ts'

export type Employer = {
  id: OrganisationId
  name: string
  creditCode: string
  area: string
  series: readonly string[]
  weight: number
}

/** Names with %: the county. Series of the staff, the most frequent first. */
const local: readonly [name: string, series: readonly string[], weight: number][] = [
  ['%人民医院', ['04', '04', '04', '17', '05'], 9],
  ['%中医医院', ['04'], 4],
  ['%第一中学', ['22'], 6],
  ['%第二小学', ['22'], 4],
  ['%职业技术学校', ['21', '13'], 3],
  ['%农业技术推广中心', ['06', '06', '19'], 4],
  ['%建筑设计院', ['05'], 3],
  ['%文化旅游体育中心', ['09', '10', '14', '23', '11'], 2],
]
const provincial: readonly [name: string, series: readonly string[], weight: number][] = [
  ['宁夏大学', ['01', '20', '09', '03'], 14],
  ['宁夏医科大学总医院', ['04', '20'], 16],
  ['北方民族大学', ['01', '02', '20'], 8],
  ['宁夏师范学院', ['01'], 5],
  ['宁夏社会科学院', ['02', '08'], 3],
  ['宁夏农林科学院', ['03', '06'], 6],
  ['宁夏日报报业集团', ['07', '08', '12'], 4],
  ['宁夏广播电视台', ['07', '16', '15', '23'], 4],
  ['宁夏图书馆', ['09', '11'], 2],
  ['宁夏博物馆', ['10', '12'], 2],
  ['宁夏档案馆', ['11'], 2],
  ['宁夏水利水电勘测设计研究院', ['05', '03'], 7],
  ['宁夏交通投资集团', ['05', '19', '17'], 8],
  ['宁夏电力公司', ['05', '19', '17', '18'], 10],
  ['宁夏审计服务中心', ['27', '17'], 2],
  ['宁夏司法鉴定中心', ['24'], 2],
  ['宁夏体育职业学院', ['14'], 2],
  ['宁夏地方海事局', ['25', '05'], 1],
  ['宁夏通用航空公司', ['26', '05'], 1],
]
const ningdong: typeof provincial = [
  ['宁东煤制油有限公司', ['05', '05', '19'], 7],
  ['宁东基地建设投资公司', ['05', '17', '19'], 4],
  ['宁东医院', ['04'], 3],
  ['宁东学校', ['22'], 2],
]

/** Of a division that does not exist (6498xx), with a right check character. */
function creditCodeOf(random: Random): string {
  const digits = String(random.below(1_000_000_000)).padStart(9, '0')
  const first = `126498${String(random.below(100)).padStart(2, '0')}${digits}`
  return first + creditCheckOf(first)
}

/** @shape jurisdictions in the order of the screen in; the employers of every county, of 区直 and of 宁东 out. */
export function employersOf(
  random: Random,
  jurisdictions: readonly Pick<Jurisdiction, 'path' | 'name' | 'kind'>[],
): Employer[] {
  const cities = new Map(jurisdictions.map(({ path, name }) => [path, name]))
  const named = jurisdictions.flatMap(({ path, name, kind }) => {
    if (kind === 'PROVINCIAL_DIRECT') return provincial.map((one) => [path, ...one] as const)
    if (kind === 'FUNCTIONAL_ZONE') return ningdong.map((one) => [path, ...one] as const)
    if (kind !== 'COUNTY') return []
    const place = (cities.get(path.slice(0, path.lastIndexOf('.'))) ?? '') + name
    return local.map(([pattern, series, weight]) => [path, pattern.replace('%', place), series, weight] as const)
  })
  return named.map(([area, name, series, weight], at) => ({
    id: `org_seed_${String(at + 1).padStart(3, '0')}` as OrganisationId,
    name,
    creditCode: creditCodeOf(random),
    area,
    series,
    weight,
  }))
}

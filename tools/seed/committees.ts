// The committees of the demonstration, with mandates in every state: in force, over, waiting for a second person, and handed on in part.
import type {
  CommitteeFilingId,
  CommitteeId,
  CommitteeSeatId,
  Day,
  MandateId,
  TitleLevel,
} from '../../subgraphs/kernel/src/index.ts'
import { titleLevels } from '../../subgraphs/kernel/src/index.ts'
import { cards, idOf } from './accounts.ts'
import type { Rows } from './load.ts'

type Committee = {
  word: string
  name: string
  family: 'SERIES' | 'LOCALITY'
  series: string[]
  levels: TitleLevel[]
  area: string
  basis: string
}

const everySeries = Array.from({ length: 27 }, (_, at) => String(at + 1).padStart(2, '0'))
const reviewed: TitleLevel[] = ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE']
const engineering: Committee = {
  word: 'engineering',
  name: '工程系列高级职称评审委员会',
  family: 'SERIES',
  series: ['05'],
  levels: reviewed,
  area: '64',
  basis: '宁职评授〔2016〕5号',
}
const shizuishan: Committee = {
  word: 'shizuishan',
  name: '石嘴山市中级职称评审委员会',
  family: 'LOCALITY',
  series: ['04', '05', '06', '17', '19', '21', '22'],
  levels: ['INTERMEDIATE'],
  area: '64.6402',
  basis: '石职评授〔2016〕2号',
}
const committees: readonly Committee[] = [
  {
    word: 'review',
    name: '自治区继续教育审验委员会',
    family: 'SERIES',
    series: everySeries,
    levels: [...titleLevels],
    area: '64',
    basis: '宁人社授〔2016〕10号',
  },
  engineering,
  shizuishan,
]

/** Reviews that other series entrust to the engineers' committee (委托评审): it is filed for them, too. */
const entrusted = { series: ['05', '06', '17'], levels: [...titleLevels] }

const first = idOf('security')
const second = idOf('security2')
const committeeId = (word: string) => `com_demo_${word}` as CommitteeId
const mandateId = (word: string) => `man_demo_${word}` as MandateId

const proposed = ({ word, series, levels, area, basis }: Committee, reviewYear: number) => ({
  id: mandateId(`${word}_${reviewYear}`),
  committeeId: committeeId(word),
  series,
  levels,
  areas: [area],
  reviewYear,
  purpose: 'TITLE_REVIEW' as const,
  basis,
  proposedBy: first,
})

/** @param today the mandates hold around it: filed last year, for the three years that a filing may last (S82). */
export function committeeRows(today: Day) {
  const year = Number(today.slice(0, 4))
  const held = { heldFrom: `${year - 1}-01-01`, heldUntil: `${year + 2}-01-01` }
  const inForce = committees.map((one) => ({ ...proposed(one, 2016), ...held }))
  const over = {
    ...proposed({ ...engineering, basis: '宁职评授〔2015〕5号' }, 2015),
    heldFrom: `${year - 1}-01-01`,
    heldUntil: `${year - 1}-07-01`,
  }
  // Waiting: the same again for the next review year, and one that opens more than there was.
  const waiting = [
    {
      ...proposed({ ...shizuishan, basis: '石职评授〔2017〕2号' }, 2017),
      heldFrom: today,
      heldUntil: held.heldUntil,
    },
    {
      ...proposed({ ...engineering, series: ['05', '06'], basis: '宁职评授〔2016〕21号' }, 2016),
      id: mandateId('engineering_wider'),
      heldFrom: today,
      heldUntil: `${year + 1}-01-01`,
    },
  ]
  const filings = committees.map(({ word, series, levels, area }, at) => ({
    id: `cfl_demo_${word}` as CommitteeFilingId,
    committeeId: committeeId(word),
    number: `宁人社备〔${year - 1}〕${at + 1}号`,
    ...held,
    ...(word === 'engineering' ? entrusted : { series, levels }),
    areas: [area],
    proposedBy: first,
  }))
  const seats = cards.flatMap(({ login, committee }) =>
    committee
      ? [
          {
            id: `mem_demo_${login}` as CommitteeSeatId,
            committeeId: committeeId(committee),
            accountId: idOf(login),
            position: login === 'engineering' ? ('CHAIR' as const) : ('MEMBER' as const),
            ...held,
            basis: `宁人社聘〔${year - 1}〕1号`,
            proposedBy: first,
          },
        ]
      : [],
  )
  const byTwo = { proposedBy: first, decision: 'APPROVED' as const, decidedBy: second }
  return {
    committees: committees.map(({ word, name, family }) => ({ id: committeeId(word), name, family })),
    committeeFilingProposals: filings,
    committeeFilingDecisions: filings.map(({ id: filingId }) => ({ filingId, ...byTwo })),
    committeeSeatProposals: seats,
    committeeSeatDecisions: seats.map(({ id: seatId }) => ({ seatId, ...byTwo })),
    mandateProposals: [...inForce, over, ...waiting],
    mandateDecisions: [...inForce, over].map(({ id, proposedBy }) => ({
      mandateId: id,
      proposedBy,
      decision: 'APPROVED' as const,
      decidedBy: second,
    })),
    delegations: [
      {
        id: mandateId('engineering_deputy'),
        mandateId: mandateId('engineering_2016'),
        delegatedBy: idOf('engineering'),
        delegateId: idOf('shizuishan'),
        series: ['05'],
        levels: ['INTERMEDIATE'],
        areas: ['64.6402'],
        heldFrom: held.heldFrom,
        heldUntil: held.heldUntil,
        reason: '石嘴山市工程系列中级申报由市评委会委员代审',
      },
    ],
  } satisfies Rows['institutions']
}

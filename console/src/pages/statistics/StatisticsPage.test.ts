import { expect, test } from 'vitest'
import { show, signedIn } from '../../testkit.ts'
import StatisticsPage from './StatisticsPage.vue'

const choices = {
  statisticsYears: [2016, 2015],
  titleSeries: [{ code: '05', name: '工程技术人员', nameEn: 'Engineering' }],
  jurisdictions: [{ path: '64.6401', name: '银川市', nameEn: 'Yinchuan' }],
}
const statistics = {
  __typename: 'Statistics',
  reviewYear: 2016,
  quarter: '2026Q4',
  tables: [
    {
      by: 'JURISDICTION',
      columns: ['PASS', 'FAIL'],
      rows: [{ key: '64.6401', cells: [120, null], total: 125 }],
      totals: [300, 40],
      total: 340,
      columnsLeftOut: true,
    },
    { by: 'SERIES', columns: ['PASS', 'FAIL'], rows: [], totals: [300, 40], total: null, columnsLeftOut: false },
  ],
}
const me = signedIn('AGENCY')

test('while it is on its way the page waits, and a fault is told as one', async () => {
  expect((await show(StatisticsPage, { me })).screen.find('[data-state=waiting]').exists()).toBe(true)
  const { screen } = await show(StatisticsPage, {
    me,
    answers: { StatisticsChoices: choices },
    faults: ['ReleasedStatistics'],
  })
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
})

test('the latest year is asked for; a withheld count is said to be withheld and is no nought', async () => {
  const { screen, asked } = await show(StatisticsPage, {
    me,
    answers: { StatisticsChoices: choices, ReleasedStatistics: { statistics } },
  })
  expect(asked.find((one) => one.query.includes('ReleasedStatistics'))?.variables).toEqual({ year: 2016 })
  const row = screen.get('[data-table=JURISDICTION] tbody tr').text()
  for (const words of ['银川市', '120', '不公布', '125']) expect(row).toContain(words)
  expect(row).not.toContain('null')
  expect(screen.get('[data-table=SERIES]').text()).toContain('只公布合计')
})

test('the sum of all is told where it may be; where not, or where a column is left out, a sentence says why', async () => {
  const { screen } = await show(StatisticsPage, {
    me,
    answers: { StatisticsChoices: choices, ReleasedStatistics: { statistics } },
  })
  const last = (table: string) => screen.get(`[data-table=${table}] tbody tr:last-child`).text()
  expect(last('JURISDICTION')).toContain('340')
  expect(screen.get('[data-table=JURISDICTION]').text()).toContain('不足 10 人')
  expect(last('SERIES')).toContain('—')
  expect(screen.get('[data-table=SERIES]').text()).toContain('合计未公布')
})

test('whoever may not read it is told so', async () => {
  const no = {
    __typename: 'Refusal',
    code: 'NOT_PERMITTED',
    message: '无权查看。',
    messageEn: 'Not permitted.',
    source: null,
  }
  const { screen } = await show(StatisticsPage, {
    me,
    answers: { StatisticsChoices: choices, ReleasedStatistics: { statistics: no } },
  })
  expect(screen.get('[data-state=refusal]').text()).toContain('无权查看')
})

// A document as everybody reads it, for the tests of these pages.
import type { PublicPolicy } from './useReading.ts'

const said = (zh: string) => ({ zh, en: `in English: ${zh}` })

export const aPublicPolicy = (told: Partial<PublicPolicy> = {}): PublicPolicy => ({
  number: '宁人社函〔2016〕156号',
  title: '关于做好2016年继续教育工作的意见',
  issuer: '自治区人力资源和社会保障厅',
  issuedOn: '2016-03-28',
  kind: 'OPINION',
  body: '一、总则\n申报副高级的，总学时须累计 360 学时。',
  contact: { division: '专业技术人员管理处', person: '王某', phone: '0951-5099000', email: 'zjc@example.test' },
  bases: [{ number: '人社部令第25号', title: '专业技术人员继续教育规定' }],
  attachments: [{ id: 'att_1', name: '附件1 考核表.doc', size: 20_480, digest: 'b'.repeat(64) }],
  rules: [
    {
      id: 'rul_1',
      title: '2016 年职称评审',
      reviewYear: 2016,
      purpose: 'TITLE_REVIEW',
      inForceFrom: '2016-01-01',
      inForceUntil: null,
      state: 'IN_FORCE',
      hash: 'a'.repeat(64),
      clauses: [
        {
          id: 'total',
          step: 'requirements',
          stepWords: said('要求'),
          source: '四（一）',
          quote: '总学时须累计360学时',
          sentence: said('总学时不少于 360 学时'),
          leftOpen: ['累计'],
          reading: '各年相加。',
        },
      ],
      examples: Array.from({ length: 8 }, (_, at) => ({
        name: `E${at + 1} four courses are enough [S71]`,
        verdict: at === 1 ? ('FAIL' as const) : ('PASS' as const),
        totalTenths: 3600,
        shortTenths: at === 1 ? 10 : 0,
        summary: said(at === 1 ? '还差 1 学时' : '学时已满'),
        requirements: [
          {
            id: 'total',
            met: at !== 1,
            waived: false,
            sentence: said('总学时不少于 360 学时'),
            outcome: said('计入 360 学时'),
          },
        ],
        lines: [
          {
            kind: 'PUBLIC_COURSE' as const,
            course: '学术道德与学术规范',
            countedTenths: 300,
            fate: 'COUNTED' as const,
            reason: said('按 30 学时计入'),
            clause: 'flat',
          },
        ],
      })),
    },
  ],
  ...told,
})

// Names of facts that a rule may ask for, in words: what is missing has to be said so that somebody can bring it.
import type { Word } from '../../words.ts'

const word = (zh: string, en: string): Word => ({ zh, en })

const facts: Record<string, Word> = {
  series: word('职称系列', 'title series'),
  targetLevel: word('拟晋级别', 'target level'),
  currentLevel: word('现职称级别', 'present level'),
  reviewYear: word('申报年度', 'review year'),
  area: word('行政区划', 'jurisdiction'),
  education: word('学历', 'education'),
  filedOn: word('申报日期', 'day of filing'),
  judgedOn: word('判定日期', 'day of judging'),
  kind: word('活动类别', 'kind of activity'),
  category: word('科目类别', 'category'),
  course: word('课程名称', 'course'),
  quantityTenths: word('证书学时', 'hours on the certificate'),
  unit: word('计量单位', 'unit'),
  days: word('天数', 'days'),
  travelDays: word('路程天数', 'days of travel'),
  heldFrom: word('开始日期', 'first day'),
  heldTo: word('结束日期', 'day of completion'),
  registeredOn: word('录入日期', 'day of registration'),
  enrolledOn: word('入学日期', 'day of enrolment'),
  graduatedOn: word('毕业日期', 'day of graduation'),
  degree: word('学历性质', 'kind of degree'),
  filing: word('备案号', 'filing number'),
  institution: word('施教机构', 'institution'),
  mode: word('培训形式', 'delivery mode'),
  evidence: word('证明材料', 'evidence'),
  windowFrom: word('审验期首日', 'first day of the window'),
  windowUntil: word('审验期末日', 'last day of the window'),
  countsOn: word('计入日期', 'day it counts on'),
  year: word('计入年度', 'year it counts to'),
  bucket: word('计入科目', 'category it counts in'),
  relevant: word('与本职工作的相关性意见', 'a judgement of relevance'),
}

/** The word for a fact, in whichever of our two spellings it comes; the name itself, should a rule ask for something newer. */
export function factWord(name: string): Word {
  const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return facts[camel] ?? word(name, name)
}

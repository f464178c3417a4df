// The steps of a rule document and its heading in words, for whoever tells people about them.
export type Words = { readonly zh: string; readonly en: string }

const words = (zh: string, en: string): Words => ({ zh, en })

export const stepWords: Readonly<Record<string, Words>> = {
  applies: words('适用对象', 'Whom it binds'),
  window: words('审验期', 'Window'),
  dating: words('计入日期', 'Day it counts on'),
  split: words('分期计入', 'Entries in several parts'),
  recognition: words('认定', 'Recognition'),
  duplicates: words('去重', 'Duplicates'),
  conversion: words('折算', 'Conversion'),
  caps: words('上限', 'Caps'),
  totals: words('合计', 'Totals'),
  substitutions: words('视同完成', 'Substitution'),
  requirements: words('要求', 'Requirements'),
  consequences: words('结果运用', 'Consequences'),
  params: words('参数', 'Parameters'),
}

/** A step that has no words yet is told by its own name: silence would be worse. */
export const stepWord = (step: string): Words => stepWords[step] ?? words(step, step)

export const headingWords: Readonly<Record<string, Words>> = {
  policy: words('政策代号', 'Policy'),
  title: words('标题', 'Title'),
  number: words('文号', 'Number of the document'),
  issuer: words('发文机关', 'Issuer'),
  issuedOn: words('成文日期', 'Issued on'),
  inForceFrom: words('施行日期', 'In force from'),
  inForceUntil: words('失效日期', 'In force until'),
  purpose: words('用途', 'Purpose'),
  unit: words('计量单位', 'Unit'),
  names: words('名称', 'Names'),
  reviewYear: words('评审年度', 'Review year'),
}

/** What every clause and parameter carries, as a difference names it. */
export const fieldWords: Readonly<Record<string, Words>> = {
  source: words('出处', 'source'),
  quote: words('引文', 'quotation'),
  reading: words('读法', 'reading'),
  leftOpen: words('留待判断的字句', 'words left open'),
  says: words('名称', 'name'),
  id: words('编号', 'id'),
}

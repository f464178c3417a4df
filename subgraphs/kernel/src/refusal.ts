// The register's ways of saying no. Returned, never thrown; what is thrown is a fault of ours.

/** What a caller may act on, with the sentence for the person at the screen. A new code is a new promise, and needs a test. */
const sentences = {
  NOT_FOUND: { zh: '没有找到，或不在您的权限范围内。', en: 'Not found, or outside what you may see.' },
  NOT_PERMITTED: {
    zh: '您在该范围、该日期没有此项权限。',
    en: 'You hold no right to do this in this area on this day.',
  },
  STEP_UP_REQUIRED: {
    zh: '办理此事须在十分钟内再次验证身份，请验证后重试。',
    en: 'This needs a second proof of who you are, given within ten minutes. Give it, then try again.',
  },
  VIEW_ONLY: {
    zh: '您正以他人身份查看，只能看，不能办。',
    en: 'You are looking through somebody else’s eyes: nothing can be done, and no person’s data is told.',
  },
  SIGN_IN_FAILED: { zh: '账号或密码不正确。', en: 'The account or the password is wrong.' },
  LOCKED_OUT: {
    zh: '连续输错次数过多，已暂时锁定，请 30 分钟后再试，或请系统管理员解锁。',
    en: 'Too many failed attempts. Try again in 30 minutes, or ask a system administrator to unlock.',
  },
  BUSY: {
    zh: '同时登录的人数过多，请稍等几秒再试。',
    en: 'Too many people are signing in at once. Try again in a few seconds.',
  },
  PROOF_FAILED: {
    zh: '密码、动态口令或恢复码不对，或已经用过。动态口令请等应用显示下一个再试，并核对手机的时间。',
    en: 'The password or code is wrong, or was used before. Wait for the next code, and check the clock of your telephone.',
  },
  WEAK_PASSWORD: { zh: '密码不符合要求。', en: 'This password does not meet the rules.' },
  OFFICES_EXCLUDE: {
    zh: '系统、安全、审计三种管理员不能由同一人担任，也不担任评审委员会委员；审计管理员不兼任其他岗位。',
    en: 'Nobody holds two of the three administrators’ offices, no holder of one sits on a committee, and an auditor holds no other.',
  },
  IDEMPOTENCY_CONFLICT: {
    zh: '同一编号已登记过其他内容。如需更正，请先冲销再登记。',
    en: 'This id has been posted with other content. To correct it, reverse the entry and post a new one.',
  },
  ALREADY_REVERSED: { zh: '该条学时已被冲销。', en: 'This entry has been reversed already.' },
  ALREADY_REGISTERED: {
    zh: '同一文号或同一内容已经登记。',
    en: 'This number, or the same content, has been registered already.',
  },
  STALE: { zh: '内容已有更新，请刷新后再办。', en: 'It has changed since you read it. Read it again first.' },
  WRONG_STATE: { zh: '当前状态下不能办理此事。', en: 'This cannot be done in its present state.' },
  FOUR_EYES: {
    zh: '起草、修改或提出的人不能审批同一事项，须由另一人审批。',
    en: 'Whoever drafted, edited or proposed it cannot approve it; another officer has to.',
  },
  NOT_SEEN: {
    zh: '审批前须先查看差异、影响和用例。',
    en: 'The changes, the effect and the cases have to be looked at before approving.',
  },
  NOT_READY: { zh: '规则尚不能提交或发布。', en: 'The rule is not ready to be submitted or published.' },
  QUOTA_EXCEEDED: {
    zh: '今日查询限额已用完，明日再查；确需增加的，请申请变更协议。',
    en: 'The quota of today is used up. Ask again tomorrow, or ask for another agreement.',
  },
  INVALID: { zh: '填写的内容不符合要求。', en: 'What was entered does not meet the requirements.' },
} as const

export type RefusalCode = keyof typeof sentences
export const refusalCodes = Object.keys(sentences) as RefusalCode[]

type Detail = { message?: string; messageEn?: string; source?: string }

/** The register understood, and says no. */
export class Refusal {
  readonly __typename = 'Refusal'
  readonly code: RefusalCode
  /** One sentence in Chinese for the person at the screen, and the same in English. */
  readonly message: string
  readonly messageEn: string
  /** The clause it rests on, where there is one. */
  readonly source: string | null

  constructor(code: RefusalCode, detail: Detail = {}) {
    this.code = code
    this.message = detail.message ?? sentences[code].zh
    this.messageEn = detail.messageEn ?? sentences[code].en
    this.source = detail.source ?? null
  }
}

export const refused = (answer: unknown): answer is Refusal => answer instanceof Refusal

// The words of every closed list of the schema, in both languages. A test holds them against the schema and the glossary.

export type Word = { zh: string; en: string }
const word = (zh: string, en: string): Word => ({ zh, en })

export const words = {
  Verdict: {
    PASS: word('合格', 'Pass'),
    FAIL: word('不合格', 'Fail'),
    NOT_APPLICABLE: word('不适用', 'Not applicable'),
    NOT_OPEN: word('未开放', 'Not open'),
    NEEDS_REVIEW: word('待核', 'Needs review'),
  },
  VerdictFilter: {
    PASS: word('合格', 'Pass'),
    FAIL: word('不合格', 'Fail'),
    NOT_APPLICABLE: word('不适用', 'Not applicable'),
    NOT_OPEN: word('未开放', 'Not open'),
    NEEDS_REVIEW: word('待核', 'Needs review'),
    NOT_JUDGED: word('未判定', 'Not judged'),
  },
  Fate: {
    COUNTED: word('计入', 'Counted'),
    EXCLUDED_KIND: word('该类活动不计学时', 'This kind does not count'),
    RULE_NOT_YET_EFFECTIVE: word('规则尚未施行', 'Rule not yet in force'),
    OUTSIDE_WINDOW: word('不在审验期内', 'Outside the review window'),
    UNFILED: word('未经备案', 'Not filed'),
    EVIDENCE_MISSING: word('缺少证明材料', 'Evidence missing'),
    EVIDENCE_AFTER_CUTOFF: word('证明材料逾期', 'Evidence after the cut-off'),
    NOT_VERIFIED_IN_TIME: word('未按期审验', 'Not verified in time'),
    EXAM_LATE: word('考试逾期', 'Exam too late'),
    UNIT_MISMATCH: word('计量单位不符', 'Unit does not match'),
    CATEGORY_MISMATCH: word('科目类别不符', 'Category does not match'),
    NOT_RELEVANT: word('与专业不相关', 'Not relevant to the profession'),
    DUPLICATE: word('重复', 'Duplicate'),
    OVER_ACTIVITY_CAP: word('超出单项上限', 'Over the cap of one activity'),
    OVER_KIND_CAP: word('超出同类上限', 'Over the cap of its kind'),
    OVER_CATEGORY_CEILING: word('超出科目上限', 'Over the ceiling of its category'),
    SUBSTITUTED: word('已由视同完成替代', 'Replaced by a substitution'),
    EXEMPT: word('免予', 'Exempt'),
    SUPERSEDED_BY_CORRECTION: word('已被更正', 'Superseded by a correction'),
    REVOKED: word('已撤销', 'Revoked'),
    UNDECIDED: word('待定', 'Undecided'),
  },
  EntryKind: {
    PUBLIC_COURSE: word('公需课', 'Public course'),
    PROFESSIONAL_COURSE: word('专业课', 'Professional course'),
    STUDY_TRIP: word('考察交流', 'Study trip'),
    TEACHING: word('授课', 'Teaching'),
    DEGREE_STUDY: word('学历教育', 'Degree study'),
    EXAM_PREPARATION: word('职称外语计算机培训', 'Title-exam preparation'),
  },
  EntryCategory: {
    PUBLIC: word('公需科目', 'Public subject'),
    PROFESSIONAL: word('专业科目', 'Professional subject'),
  },
  CourseCategory: {
    PUBLIC: word('公需科目', 'Public subject'),
    PROFESSIONAL: word('专业科目', 'Professional subject'),
  },
  HourUnit: { HOUR: word('学时', 'hours'), CREDIT: word('学分', 'credits') },
  DegreeKind: { HIGHER: word('高一级学历', 'Next higher degree'), SECOND: word('第二学历', 'Second degree') },
  DeliveryMode: { PHYSICAL: word('实体培训', 'Face to face'), ONLINE: word('网络培训', 'Online') },
  EvidenceKind: {
    COMPLETION_CERTIFICATE: word('结业证', 'Completion certificate'),
    OTHER_PROOF: word('其他证明', 'Other proof'),
    ONLINE_CERTIFICATE: word('在线证明', 'Online certificate'),
    DOCUMENT: word('文件', 'Official document'),
    SCHOOL_PROOF: word('学校证明', "School's proof"),
    DIPLOMA: word('学历证书', 'Diploma'),
    NONE: word('无', 'None'),
  },
  TitleLevel: {
    FULL_SENIOR: word('正高', 'Full senior'),
    ASSOCIATE_SENIOR: word('副高', 'Associate senior'),
    INTERMEDIATE: word('中级', 'Intermediate'),
    ASSISTANT: word('助理', 'Assistant'),
    TECHNICIAN: word('员', 'Technician'),
    NONE: word('无', 'None'),
  },
  Purpose: {
    TITLE_REVIEW: word('职称评审', 'Title review'),
    ANNUAL_ASSESSMENT: word('年度考核', 'Annual assessment'),
    APPOINTMENT: word('岗位聘任', 'Appointment'),
    REGISTRATION: word('执业注册', 'Registration'),
    SUPERVISION: word('监督管理', 'Supervision'),
    OWN_RECORD: word('本人查询', 'Own record'),
  },
  Role: {
    DEPARTMENT_AUTHOR: word('省厅起草人', 'Department author'),
    DEPARTMENT_APPROVER: word('省厅审批人', 'Department approver'),
    DEPARTMENT_SUPERVISOR: word('省厅监督', 'Department supervisor'),
    SERIES_AUTHORITY: word('系列主管部门', 'Series authority'),
    HR_BUREAU: word('人社部门', 'HR bureau'),
    COMMITTEE_MEMBER: word('评审委员会委员', 'Committee member'),
    AGENCY: word('外部门', 'Other agency'),
    INSTITUTION: word('施教机构', 'Training institution'),
    EMPLOYER: word('用人单位', 'Employer'),
    PROFESSIONAL: word('专业技术人员', 'Professional'),
    SYSTEM_ADMINISTRATOR: word('系统管理员', 'System administrator'),
    SECURITY_ADMINISTRATOR: word('安全管理员', 'Security administrator'),
    AUDIT_ADMINISTRATOR: word('审计管理员', 'Audit administrator'),
  },
  JurisdictionKind: {
    PROVINCE: word('自治区', 'Province'),
    CITY: word('市', 'City'),
    COUNTY: word('县（市、区）', 'County'),
    PROVINCIAL_DIRECT: word('区直', 'Provincial-direct units'),
    FUNCTIONAL_ZONE: word('功能区', 'Functional zone'),
  },
  CommitteeFamily: { SERIES: word('系列评委会', 'By series'), LOCALITY: word('地方评委会', 'By locality') },
  RefusalCode: {
    NOT_FOUND: word('没有找到', 'Not found'),
    NOT_PERMITTED: word('无此权限', 'Not permitted'),
    SIGN_IN_FAILED: word('登录未成功', 'Sign-in failed'),
    LOCKED_OUT: word('账号已锁定', 'Locked out'),
    IDEMPOTENCY_CONFLICT: word('编号已用于其他内容', 'Id already used'),
    ALREADY_REVERSED: word('已被冲销', 'Already reversed'),
    INVALID: word('填写有误', 'Invalid'),
  },
} as const satisfies Record<string, Record<string, Word>>

export type WordGroup = keyof typeof words

/** The word for a value of a closed list; the value itself, should the register be newer than this screen. */
export function wordOf<G extends WordGroup>(group: G, value: keyof (typeof words)[G]): Word {
  const table: Record<string, Word> = words[group]
  return table[String(value)] ?? { zh: String(value), en: String(value) }
}

// Every page there is: its address, its place in the menu, and to whom it is offered. Router, menu and palette read this one table.
import type { Component } from 'vue'
import type { Role } from './generated/graphql.ts'
import { holds, type Me } from './session.ts'

type Loader = () => Promise<Component>
const files = import.meta.glob<Component>('./pages/*/*Page.vue', { import: 'default' })

/** Groups of the left menu, in its order. */
export const groups = ['policy', 'people', 'import', 'security', 'sharing', 'audit', 'own'] as const
export type Group = (typeof groups)[number]

export type Page = {
  name: string // also the key of its title: layout.page.<name>
  path: string
  file: Loader
  group?: Group // of the menu; a page without one is reached from others
  under?: string // the page above it in the breadcrumb
  /** Read by everybody, signed in or not, in a frame of its own. */
  open?: boolean
  offered: (me: Me) => boolean
}

const everyone = () => true
const roles =
  (...some: Role[]) =>
  (me: Me) =>
    holds(me, ...some)
const reader = roles('COMMITTEE_MEMBER', 'HR_BUREAU', 'SERIES_AUTHORITY', 'DEPARTMENT_SUPERVISOR')
const drafter = roles('DEPARTMENT_AUTHOR', 'DEPARTMENT_APPROVER', 'DEPARTMENT_SUPERVISOR')
const security = roles('SECURITY_ADMINISTRATOR')
const rightsKeeper = roles('SECURITY_ADMINISTRATOR', 'DEPARTMENT_SUPERVISOR')
const member = roles('COMMITTEE_MEMBER')
const sharer = roles('AGENCY', 'SECURITY_ADMINISTRATOR', 'DEPARTMENT_SUPERVISOR')
const counter = roles(
  'AGENCY',
  'HR_BUREAU',
  'SERIES_AUTHORITY',
  'DEPARTMENT_AUTHOR',
  'DEPARTMENT_APPROVER',
  'DEPARTMENT_SUPERVISOR',
)
const conflicted = roles('COMMITTEE_MEMBER', 'SECURITY_ADMINISTRATOR')
function fileOf(name: string): Loader {
  const file = files[`./pages/${name}/${name[0]?.toUpperCase()}${name.slice(1)}Page.vue`]
  if (!file) throw new Error(`There is no page file for ${name}.`)
  return file
}

const table: Omit<Page, 'file'>[] = [
  { name: 'home', path: '/', offered: everyone },
  { name: 'policies', path: '/policies', group: 'policy', offered: everyone },
  { name: 'policy', path: '/policies/:id', under: 'policies', offered: everyone },
  { name: 'ruleDraft', path: '/drafts/:id', under: 'policies', offered: drafter },
  { name: 'ruleVersion', path: '/rules/:id', under: 'rules', offered: everyone },
  { name: 'rules', path: '/rules', group: 'policy', offered: everyone },
  { name: 'read', path: '/read', open: true, offered: everyone },
  { name: 'readDocument', path: '/read/:number', open: true, under: 'read', offered: everyone },
  { name: 'applicants', path: '/applicants', group: 'people', offered: reader },
  { name: 'applicant', path: '/applicants/:id', under: 'applicants', offered: reader },
  { name: 'ownRecord', path: '/me', group: 'people', offered: roles('PROFESSIONAL') },
  { name: 'imports', path: '/imports', group: 'import', offered: roles('DEPARTMENT_SUPERVISOR') },
  { name: 'committees', path: '/committees', group: 'security', offered: security },
  { name: 'committeeDetail', path: '/committees/:id', under: 'committees', offered: security },
  { name: 'mandates', path: '/mandates', group: 'security', offered: security },
  { name: 'mandateProposal', path: '/mandates/propose', under: 'mandates', offered: security },
  { name: 'mandateDetail', path: '/mandates/:id', under: 'mandates', offered: security },
  { name: 'mandateReview', path: '/mandate-review', group: 'security', offered: security },
  { name: 'ownMandates', path: '/my-mandates', group: 'security', offered: member },
  { name: 'recusals', path: '/recusals', group: 'security', offered: conflicted },
  { name: 'viewAs', path: '/view-as', group: 'security', offered: (me) => me.viewing === true || rightsKeeper(me) },
  { name: 'sharing', path: '/sharing', group: 'sharing', offered: sharer },
  { name: 'agreement', path: '/sharing/:id', under: 'sharing', offered: sharer },
  { name: 'statistics', path: '/statistics', group: 'sharing', offered: counter },
  {
    name: 'accounts',
    path: '/accounts',
    group: 'security',
    offered: roles('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'),
  },
  { name: 'log', path: '/log', group: 'audit', offered: roles('AUDIT_ADMINISTRATOR') },
  { name: 'lookQuestions', path: '/questions', group: 'audit', offered: roles('DEPARTMENT_SUPERVISOR') },
  { name: 'seals', path: '/seals', group: 'audit', offered: roles('DEPARTMENT_SUPERVISOR', 'AUDIT_ADMINISTRATOR') },
  { name: 'roots', path: '/roots', open: true, offered: everyone },
  { name: 'proof', path: '/proof', open: true, offered: everyone },
  { name: 'mySecurity', path: '/my-security', group: 'own', offered: everyone },
]

export const pages: Page[] = table.map((page) => ({ ...page, file: fileOf(page.name) }))

/** What one may open from the menu and the palette: pages that stand by themselves. */
export const pagesFor = (me: Me): Page[] => pages.filter((page) => !page.path.includes(':') && page.offered(me))

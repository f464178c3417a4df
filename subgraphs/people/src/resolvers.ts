// Translates between GraphQL and the things of people; decides nothing.
import { maskedFields, type PersonId, permitOf, refused, signedIn } from '@jijiao/kernel'
import { inForceOn } from './account.ts'
import { accountResolvers } from './accountResolvers.ts'
import { demonstrationCards } from './accounts.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/graphql.ts'
import { ageOfPerson, shownIdNumber, shownName, shownPhone, where } from './person.ts'
import { reveal, revealsOf } from './reveals.ts'
import { securityResolvers } from './securityResolvers.ts'
import { signInResolvers } from './signInResolvers.ts'
import { registerStanding, reverseAway } from './standings.ts'

const standingPermit = (context: Context, person: PersonId) =>
  permitOf(context.db, signedIn(context), 'standing.register', person)

/** @throws when an account that did something is gone: accounts are closed, never removed. */
function known<T>(account: T | null): T {
  if (!account) throw new Error('An account that acted is not there.')
  return account
}

export const resolvers: Resolvers = {
  Query: {
    me: (_, __, { caller, load }) => (caller ? load.account.load(caller.account) : null),
    demonstrationAccounts: (_, __, { db, mode }) => (mode === 'demo' ? demonstrationCards(db) : []),
    ...signInResolvers.Query,
    ...securityResolvers.Query,
    ...accountResolvers.Query,
  },
  Mutation: {
    reveal: (_, { input }, context) => reveal(context.db, signedIn(context), context.idNumberKeys, input),
    ...signInResolvers.Mutation,
    ...securityResolvers.Mutation,
    ...accountResolvers.Mutation,
    async registerStanding(_, { input }, context) {
      const key = await standingPermit(context, input.personId)
      return refused(key) ? key : registerStanding(context.db, key, input, context.today)
    },
    async reverseAway(_, { input }, context) {
      const key = await standingPermit(context, input.personId)
      return refused(key) ? key : reverseAway(context.db, key, input)
    },
  },
  ViewedSession: signInResolvers.ViewedSession,
  SessionAccount: signInResolvers.SessionAccount,
  SecurityDeed: securityResolvers.SecurityDeed,
  AccountDeed: accountResolvers.AccountDeed,
  AccountFile: accountResolvers.AccountFile,
  RoleFile: accountResolvers.RoleFile,
  AccountEvent: accountResolvers.AccountEvent,
  Reveal: { account: ({ accountId }, _, { load }) => load.account.load(accountId).then(known) },
  Account: {
    __resolveReference: ({ id }, { load }) => load.account.load(id),
    person: ({ personId }, _, { load }) => personId && load.person.load(personId),
    roles: ({ roles }, _, { today }) => roles.filter(inForceOn(today)),
  },
  Application: {
    // Case and person are of other hands; here is asked only that somebody is signed in. The person is asked for their own right below.
    __resolveReference(application, context) {
      signedIn(context)
      return application
    },
    async ageAtFiling({ filedOn, personId }, _, { load }) {
      const person = filedOn ? await load.person.load(personId) : null
      return person && filedOn ? where(person, 'NAME', ageOfPerson(person, filedOn)) : null
    },
  },
  Person: {
    __resolveReference: ({ id }, { load }) => load.person.load(id),
    name: shownName,
    sex: (person) => where(person, 'NAME', person.sex),
    age: (person, { on }, { today }) => where(person, 'NAME', ageOfPerson(person, on ?? today)),
    maskedIdNumber: (person, _, { idNumberKeys }) => shownIdNumber(idNumberKeys, person),
    maskedPhone: (person, _, { idNumberKeys }) => shownPhone(idNumberKeys, person),
    masked: ({ opening }) => maskedFields(opening),
    reveals: ({ id }, _, context) => revealsOf(context.db, signedIn(context), id),
    employments: (person) => where(person, 'EMPLOYMENT', person.employments),
    titles: (person) => where(person, 'TITLES', person.titles),
    educations: (person) => where(person, 'EDUCATION', person.educations),
    appointments: async (person, _, { load }) =>
      where(person, 'STANDINGS', (await load.standings.load(person.id)).appointments),
    registrations: async (person, _, { load }) =>
      where(person, 'STANDINGS', (await load.standings.load(person.id)).registrations),
    duties: async (person, _, { load }) => where(person, 'STANDINGS', (await load.standings.load(person.id)).duties),
    away: async (person, _, { load }) => where(person, 'STANDINGS', (await load.standings.load(person.id)).away),
  },
  Away: { heldUntil: (away) => away.heldTo },
  RegisteredStanding: {
    async person({ registered }, _, { load }) {
      const person = await load.person.load(registered)
      if (!person) throw new Error(`${registered} was registered and is not there.`)
      return person
    },
  },
}

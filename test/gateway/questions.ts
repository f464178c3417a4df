// Questions nobody wrote: any walk through the public schema, with aliases, fragments, conditions and variables.
import { idPrefixes } from '@jijiao/kernel'
import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  typeFromAST,
} from 'graphql'
import { api } from './world.ts'

export type Question = { query: string; variables: Record<string, unknown> }

/** Numbers in a row from one: the same seed asks the same question. */
function dice(seed: number) {
  let state = seed | 0
  return (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

const prefixes: Readonly<Record<string, string>> = idPrefixes

type Roll = ReturnType<typeof dice>

function givenFor(type: GraphQLInputType, roll: Roll): unknown {
  if (isNonNullType(type)) return givenFor(type.ofType, roll)
  if (isListType(type)) return Array.from({ length: roll(3) }, () => givenFor(type.ofType, roll))
  if (isEnumType(type)) return type.getValues()[roll(type.getValues().length)]?.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || roll(2) === 0)
    return Object.fromEntries(fields.map((field) => [field.name, givenFor(field.type, roll)]))
  }
  if (type.name === 'Int') return 1 + roll(5)
  if (type.name === 'Boolean') return roll(2) === 0
  if (type.name === 'Day') return `2016-0${1 + roll(9)}-01`
  return prefixes[type.name] ? `${prefixes[type.name]}_${roll(7)}` : `甲${roll(3)}`
}

class Writer {
  readonly variables: Record<string, unknown> = {}
  readonly definitions: string[] = []
  readonly fragments: string[] = []
  #aliases = 0
  #fields = 0
  readonly roll: Roll
  constructor(roll: Roll) {
    this.roll = roll
  }

  variable(type: string, value: unknown): string {
    const name = `v${this.definitions.length}`
    this.definitions.push(`$${name}: ${type}`)
    this.variables[name] = value
    return `$${name}`
  }

  argument(argument: GraphQLArgument): string[] {
    if (!isNonNullType(argument.type) && this.roll(2) === 0) return []
    return [`${argument.name}: ${this.variable(String(argument.type), givenFor(argument.type, this.roll))}`]
  }

  condition(): string {
    if (this.roll(8) > 0) return ''
    const value = this.roll(3) > 0
    return ` @${value === (this.roll(3) > 0) ? 'include' : 'skip'}(if: ${this.roll(2) === 0 ? value : this.variable('Boolean!', value)})`
  }

  field(parent: GraphQLObjectType, name: string, depth: number): string {
    const field = parent.getFields()[name]
    if (!field) return ''
    this.#fields += 1
    const given = field.args.flatMap((argument) => this.argument(argument))
    const type = getNamedType(field.type)
    // A field with arguments gets a name of its own, or two of them could not stand together.
    const alias = (given.length > 0 || this.roll(12) === 0) && this.#aliases < 15 ? `a${this.#aliases++}: ` : ''
    if (given.length > 0 && alias === '') return ''
    const inner = isObjectType(type) || isUnionType(type) ? ` ${this.selection(type, depth - 1)}` : ''
    return `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.condition()}${inner}`
  }

  selection(type: GraphQLObjectType | GraphQLUnionType, depth: number): string {
    if (isUnionType(type)) {
      const members = type.getTypes().map((member) => `... on ${member.name} ${this.selection(member, depth)}`)
      return `{ ${this.roll(2) === 0 ? '__typename ' : ''}${members.join(' ')} }`
    }
    const names = Object.values(type.getFields())
      .filter((field) => depth > 1 || !isObjectType(getNamedType(field.type)))
      .map((field) => field.name)
    const count = 1 + this.roll(4)
    const parts: string[] = ['__typename']
    for (let step = 0; step < count && this.#fields < 60; step += 1) {
      const name = names[this.roll(names.length)]
      if (name) parts.push(this.wrapped(type, this.field(type, name, depth)))
    }
    return `{ ${parts.join(' ')} }`
  }

  /** As it is, in an inline fragment, or in a fragment of its own. */
  wrapped(type: GraphQLObjectType, field: string): string {
    if (field === '') return ''
    const way = this.roll(10)
    if (way === 0) return `... on ${type.name}${this.condition()} { ${field} }`
    if (way === 1) return `...${this.condition()} { ${field} }`
    if (way > 2) return field
    this.fragments.push(`fragment F${this.fragments.length} on ${type.name} { ${field} }`)
    return `...F${this.fragments.length - 1}`
  }
}

export function questionOf(seed: number): Question {
  const roll = dice(seed)
  const writer = new Writer(roll)
  const kind = roll(5) === 0 ? 'mutation' : 'query'
  const root = kind === 'mutation' ? api.getMutationType() : api.getQueryType()
  if (!root) throw new Error('There is no root.')
  const names = Object.keys(root.getFields())
  const parts = Array.from({ length: 1 + roll(3) }, () => {
    const name = names[roll(names.length)]
    return name ? writer.field(root, name, 6) : ''
  })
  const definitions = writer.definitions.length > 0 ? `(${writer.definitions.join(', ')})` : ''
  const query = `${kind} Q${definitions} { ${parts.join(' ') || '__typename'} } ${writer.fragments.join(' ')}`
  return { query, variables: writer.variables }
}

/** A document with something for each of its variables. */
export function asked(query: string, seed: number): Question {
  const roll = dice(seed)
  const operation = getOperationAST(parse(query))
  const variables = (operation?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const given = typeFromAST(api, type)
    return isInputType(given) ? [[variable.name.value, givenFor(given, roll)] as const] : []
  })
  return { query, variables: Object.fromEntries(variables) }
}

export const anyQuestion = fc.integer().map(questionOf)

// Every field of every type, with the shortest way to it: from a question, or from an entity named by its key. Read from the schemas.
import { idPrefixes } from '@jijiao/kernel'
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql'

/** One step down: a field, its arguments as written, and, where it is a union, the member that is meant. */
export type Step = { type: string; field: string; args: string; on: string | null }
export type Path = readonly Step[]

/** What a question is asked with. By `Type.field.argument`, else by the argument's type. */
export type Samples = Readonly<Record<string, unknown>>

const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value === 'object' && value !== null && 'is' in value) return String(value.is) // an enum's word
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${key}: ${written(member)}`)
      .join(', ')} }`
  return JSON.stringify(value)
}

function sample(type: GraphQLInputType, samples: Samples): unknown {
  if (isNonNullType(type)) return sample(type.ofType, samples)
  if (isListType(type)) return [sample(type.ofType, samples)]
  if (type.name in samples) return samples[type.name]
  if (isEnumType(type)) return { is: type.getValues()[0]?.name }
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, sample(field.type, samples)]),
    )
  return `${new Map(Object.entries(idPrefixes)).get(type.name) ?? 'x'}_1`
}

export function argsOf(type: string, field: GraphQLField<unknown, unknown>, samples: Samples): string {
  const given = field.args.flatMap((arg) => {
    const named = `${type}.${field.name}.${arg.name}`
    if (named in samples) return [`${arg.name}: ${written(samples[named])}`]
    return isRequiredArgument(arg) ? [`${arg.name}: ${written(sample(arg.type, samples))}`] : []
  })
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

/** The same with every list that there can be, and nothing in it; null where a question takes no list. */
export function emptiedArgsOf(field: GraphQLField<unknown, unknown>, samples: Samples): string | null {
  let lists = 0
  const emptied = (type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return emptied(type.ofType)
    if (isListType(type)) {
      lists += 1
      return []
    }
    if (!isInputObjectType(type) || type.name in samples) return sample(type, samples)
    const given = Object.values(type.getFields()).filter((one) => isRequiredInputField(one) || holdsList(one.type))
    return Object.fromEntries(given.map((one) => [one.name, emptied(one.type)]))
  }
  const given = field.args.filter((arg) => isRequiredArgument(arg) || holdsList(arg.type))
  const args = given.map((arg) => `${arg.name}: ${written(emptied(arg.type))}`)
  return lists > 0 ? `(${args.join(', ')})` : null
}
const holdsList = (type: GraphQLInputType): boolean => (isNonNullType(type) ? holdsList(type.ofType) : isListType(type))

const isList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && isListType(type.ofType))
const membersOf = (field: GraphQLField<unknown, unknown>): [GraphQLObjectType, string | null][] => {
  const named = getNamedType(field.type)
  if (isObjectType(named)) return [[named, null]]
  if (isUnionType(named)) return named.getTypes().map((member) => [member, member.name])
  return []
}
export const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter((field) => !field.name.startsWith('_'))

/** The shortest way to each type from `root`; a list on the way counts as ten steps, so that one thing is asked rather than all. */
export function waysFrom(
  root: GraphQLObjectType,
  samples: Samples,
  avoid: (type: string, field: string) => boolean,
): Map<string, { type: GraphQLObjectType; path: Path; cost: number }> {
  const ways = new Map([[root.name, { type: root, path: [] as Path, cost: 0 }]])
  for (const reached of ways.values()) {
    for (const field of fieldsOf(reached.type)) {
      if (avoid(reached.type.name, field.name)) continue
      const cost = reached.cost + (isList(field.type) ? 10 : 1)
      for (const [member, on] of membersOf(field)) {
        const known = ways.get(member.name)
        if (known && known.cost <= cost) continue
        const step = { type: reached.type.name, field: field.name, args: argsOf(reached.type.name, field, samples), on }
        ways.delete(member.name) // set anew at the end, so that what lies behind it is looked at again
        ways.set(member.name, { type: member, path: [...reached.path, step], cost })
      }
    }
  }
  return ways
}

/** The fields of a type as a selection: leaves by name, objects by what they are. */
export const selectionOf = (
  type: GraphQLObjectType,
  fields: readonly GraphQLField<unknown, unknown>[],
  samples: Samples,
) =>
  fields
    .map((field) => {
      const named = getNamedType(field.type)
      return `${field.name}${argsOf(type.name, field, samples)}${isLeafType(named) ? '' : ' { __typename }'}`
    })
    .join(' ')

export const nested = (path: Path, inner: string): string =>
  path.reduceRight((text, { field, args, on }) => {
    const body = on ? `... on ${on} { ${text} }` : text
    return `${field}${args} { __typename ${body} }`
  }, inner)

type Thing = Readonly<Record<string, unknown>>
const thingsIn = (value: unknown): Thing[] =>
  Array.isArray(value) ? value.flatMap(thingsIn) : typeof value === 'object' && value !== null ? [{ ...value }] : []

/** Whatever stands at the end of a path: of a list all of them; nothing where the way ends before. */
export const reached = (data: unknown, path: Path): Thing[] =>
  path.reduce<Thing[]>(
    (at, { field, on }) =>
      at.flatMap((one) => thingsIn(one[field])).filter((one) => on === null || one.__typename === on),
    thingsIn(data),
  )

export const objectsOf = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'),
  )

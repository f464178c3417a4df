// What somebody who holds the database, and the log's own key, may try. Each says at which index it must be found. Long: twenty kinds, a few lines each.
import type postgres from 'postgres'
import { sha256 } from '../../log/node.ts'
import { hex, utf8 } from '../../log/note.ts'
import { leafHash } from '../../log/tree.ts'
import type { LogSigner } from '../../subgraphs/audits/src/logKeys.ts'
import { signCheckpoint } from '../../subgraphs/audits/src/sequencer.ts'
import type { Db } from '../../subgraphs/kernel/src/index.ts'

/** A copy of the database under somebody's hands: as superuser, with triggers off, and as the sequencer, with the valid key. */
export type Hands = {
  owner: postgres.Sql
  audits: Db
  signer: LogSigner
  /** Entries that a witness has seen. */
  witnessed: number
  /** A whole number from 0 up to, not with, the bound. */
  any(bound: number): number
}

/** @returns the first index that is no longer true. */
export type Tamper = (hands: Hands) => Promise<number>

const entryAt = async (owner: postgres.Sql, index: number): Promise<string> =>
  (await owner`select entry_id from audits.log_leaves where index = ${index}`)[0]?.entry_id

/** Hashes and signs all anew, so that the log contradicts itself nowhere: only what others have seen can tell. */
async function reseal({ owner, audits, signer }: Hands) {
  const rows =
    await owner`select l.index, e.entry from audits.log_leaves l join audits.log_entries e on e.id = l.entry_id order by l.index`
  for (const { index, entry } of rows)
    await owner`update audits.log_leaves set leaf_hash = ${hex(leafHash(sha256, utf8(entry)))} where index = ${index} and leaf_hash <> ${hex(leafHash(sha256, utf8(entry)))}`
  await owner`truncate audits.log_nodes, audits.log_checkpoints, audits.log_cosignatures`
  while ((await signCheckpoint(audits, signer, { edge: null })) !== null);
}

/** Closes the gap that a missing place leaves: every later one moves down, or up for one that is put in. */
const shift = async (owner: postgres.Sql, from: number, by: 1 | -1) => {
  await owner`update audits.log_leaves set index = -1 - index where index >= ${from}`
  await owner`update audits.log_leaves set index = -1 - index + ${by} where index < 0`
}

const edited = (index: number, owner: postgres.Sql) => async (change: (entry: string) => string) => {
  const id = await entryAt(owner, index)
  const [row] = await owner`select entry from audits.log_entries where id = ${id}`
  await owner`update audits.log_entries set entry = ${change(row?.entry ?? '')} where id = ${id}`
  return id
}

const edit: Tamper = async ({ owner, witnessed, any }) => {
  const index = any(witnessed)
  await edited(index, owner)((entry) => entry.replace('"told":', '"told" :'))
  return index
}
const editResealed: Tamper = async (hands) => {
  const { owner, witnessed, any } = hands
  const index = any(witnessed)
  const id = await edited(index, owner)((entry) => entry.replace(/"account":"[^"]*"/, '"account":"acc_somebody"'))
  await owner`update audits.log_entries set account_id = 'acc_somebody' where id = ${id}`
  await reseal(hands)
  return index
}
const editColumns: Tamper = async ({ owner, witnessed, any }) => {
  const index = any(witnessed)
  const id = await entryAt(owner, index)
  if (any(2)) await owner`update audits.log_entries set account_id = 'acc_somebody' where id = ${id}`
  else await owner`update audits.log_entries set person_id = 'per_somebody' where id = ${id}`
  return index
}
const hide: Tamper = async ({ owner, witnessed, any }) => {
  const index = any(witnessed)
  await owner`update audits.log_entries set sealed_until = '2999-01-01' where id = ${await entryAt(owner, index)}`
  return index
}
const remove: Tamper = async ({ owner, witnessed, any }) => {
  const index = any(witnessed)
  const id = await entryAt(owner, index)
  await owner`delete from audits.log_entries where id = ${id}`
  if (any(2)) await owner`delete from audits.log_leaves where index = ${index}`
  return index
}
const removeResealed: Tamper = async (hands) => {
  const { owner, witnessed, any } = hands
  const index = any(witnessed)
  const id = await entryAt(owner, index)
  await owner`delete from audits.log_leaves where index = ${index}`
  await owner`delete from audits.log_entries where id = ${id}`
  await shift(owner, index + 1, -1)
  await reseal(hands)
  return index
}
const backDate: Tamper = async ({ owner, witnessed, any }) => {
  const index = any(witnessed)
  const days = 1 + any(400)
  await owner`update audits.log_entries set recorded_at = recorded_at - make_interval(days => ${days}) where id = ${await entryAt(owner, index)}`
  return index
}
const backDateResealed: Tamper = async (hands) => {
  const { owner, witnessed, any } = hands
  const index = any(witnessed)
  const id = await edited(index, owner)((entry) => entry.replace(/"when":"\d{4}/, '"when":"2015'))
  await owner`update audits.log_entries set recorded_at = (entry::jsonb->>'when')::timestamptz where id = ${id}`
  await reseal(hands)
  return index
}
const swapped = async ({ owner, witnessed, any }: Hands) => {
  const [one, other] = [any(witnessed - 1), witnessed - 1]
  const [first, second] = [await entryAt(owner, one), await entryAt(owner, other)]
  await owner`update audits.log_leaves set entry_id = 'moved' where index = ${one}`
  await owner`update audits.log_leaves set entry_id = ${first} where index = ${other}`
  await owner`update audits.log_leaves set entry_id = ${second} where index = ${one}`
  return one
}
const swapResealed: Tamper = async (hands) => {
  const index = await swapped(hands)
  await reseal(hands)
  return index
}
const cutFrom = async ({ owner }: Hands, size: number) => {
  await owner`delete from audits.log_entries where id in (select entry_id from audits.log_leaves where index >= ${size})`
  await owner`delete from audits.log_leaves where index >= ${size}`
}
const cutTail: Tamper = async (hands) => {
  const size = hands.any(hands.witnessed)
  await cutFrom(hands, size)
  if (hands.any(2)) await reseal(hands)
  return size
}
/** The past ends earlier, and goes on differently, longer than it was, under the valid key. */
const fork: Tamper = async (hands) => {
  const { owner, witnessed, any } = hands
  const size = any(witnessed)
  await cutFrom(hands, size)
  await owner`insert into audits.log_entries (id, entry, action, account_id, request_id, recorded_at)
    select 'log_fork_' || n, '{"account":"acc_x","action":"log.read","id":"log_fork_' || n || '","request":"r","when":"2016-05-10T00:00:00.000000Z"}',
      'log.read', 'acc_x', 'r', '2016-05-10T00:00:00Z' from generate_series(${size}::int, ${witnessed + 5}::int) n`
  await owner`insert into audits.log_leaves (index, entry_id, leaf_hash) select n, 'log_fork_' || n, '' from generate_series(${size}::int, ${witnessed + 5}::int) n`
  await reseal(hands)
  return size
}
const slipIn: Tamper = async (hands) => {
  const { owner, witnessed, any } = hands
  const index = any(witnessed)
  await shift(owner, index, 1)
  await owner`insert into audits.log_entries (id, entry, action, account_id, request_id, recorded_at)
    values ('log_slipped', '{"account":"acc_x","action":"log.read","id":"log_slipped","request":"r","when":"2016-05-10T00:00:00.000000Z"}', 'log.read', 'acc_x', 'r', '2016-05-10T00:00:00Z')`
  await owner`insert into audits.log_leaves (index, entry_id, leaf_hash) values (${index}, 'log_slipped', '')`
  await reseal(hands)
  return index
}
/** A row of the ledger, changed or taken away behind the entry that tells of it. */
const ledger: Tamper = async ({ owner, witnessed, any }) => {
  const told =
    await owner`select l.index::int, e.entry::jsonb->>'row' as row from audits.log_leaves l join audits.log_entries e on e.id = l.entry_id
    where e.action = 'hours.post' and l.index < ${witnessed} order by l.index`
  const one = told[any(told.length)]
  if (!one) throw new Error('The log of the drill tells of no hours.')
  if (any(3) === 0) await owner`delete from credits.hour_entries where id = ${one.row}`
  else await owner`update credits.hour_entries set quantity_tenths = quantity_tenths + 80 where id = ${one.row}`
  return one.index
}
/** A row that nobody told of, put beside the others: it is named by the log's size, for no entry is wrong. */
const slipRow: Tamper = async ({ owner, witnessed, any }) => {
  const id = `slipped_${any(1_000_000)}`
  if (any(2))
    await owner`insert into credits.hour_entries select (jsonb_populate_record(h, ${owner.json({ id: `hen_${id}` })})).* from credits.hour_entries h where reverses is null limit 1`
  else
    await owner`insert into audits.log_seals (id, account_id, person_id, basis, ends_on, sealed_until, ordered_by)
      values (${`sea_${id}`}, 'acc_x', 'per_x', '文号', '2999-01-01', '2999-01-01', 'acc_y')`
  return witnessed
}
const leaf: Tamper = async ({ owner, witnessed, any }) => {
  const index = any(witnessed)
  await owner`update audits.log_leaves set leaf_hash = encode(sha256(leaf_hash::bytea), 'hex') where index = ${index}`
  return index
}
const node: Tamper = async ({ owner, any }) => {
  const nodes = await owner`select level, index::int from audits.log_nodes order by level, index`
  const one = nodes[any(nodes.length)]
  if (!one) throw new Error('The log of the drill is too short to have nodes.')
  if (any(2))
    await owner`update audits.log_nodes set hash = encode(sha256(hash::bytea), 'hex') where level = ${one.level} and index = ${one.index}`
  else await owner`delete from audits.log_nodes where level = ${one.level} and index = ${one.index}`
  return one.index * 2 ** one.level
}
const checkpoint: Tamper = async ({ owner, any }) => {
  const all =
    await owner`select size::int, lag(size, 1, 0::bigint) over (order by size)::int as before from audits.log_checkpoints order by size`
  const one = all[any(all.length)]
  if (any(2))
    await owner`update audits.log_checkpoints set root = encode(sha256(root::bytea), 'hex') where size = ${one?.size}`
  else
    await owner`update audits.log_checkpoints set note = overlay(note placing 'A' from length(note) - 20 for 1) || '' where size = ${one?.size}`
  return one?.before
}
const aside: Tamper = async ({ owner, witnessed, any }) => {
  const told =
    await owner`select l.index::int, e.id from audits.log_leaves l join audits.log_entries e on e.id = l.entry_id
    where e.aside is not null and l.index < ${witnessed} order by l.index`
  const one = told[any(told.length)]
  await owner`update audits.log_entries set aside = aside || '。' where id = ${one?.id}`
  return one?.index
}

export const tampers: Readonly<Record<string, Tamper>> = {
  edit,
  editResealed,
  editColumns,
  hide,
  remove,
  removeResealed,
  backDate,
  backDateResealed,
  swap: swapped,
  swapResealed,
  cutTail,
  fork,
  slipIn,
  ledger,
  slipRow,
  leaf,
  node,
  checkpoint,
  aside,
}

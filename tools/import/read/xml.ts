// One part of a workbook as a stream of XML events. No DTD, no entities of its own, no node that never ends.
import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { Unusable } from '../unusable.ts'
import { damaged } from './archive.ts'

export type Attributes = Readonly<Record<string, string>>
export type Listener = {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** More than any cell, tag or comment of a workbook has: Excel's own limit for a cell is 32,767 characters. */
const longestNode = 1024 * 1024

/** Some programs write `<x:row>`: the prefix says nothing here. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Feeds a part to the listener; between two chunks it yields, so that rows can be taken away as they come.
 * @throws Unusable DOCTYPE, DAMAGED (no well-formed XML, cut off, or one endless node).
 */
export async function* hear(
  stream: Readable,
  listener: Listener,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let sinceEvent = 0
  parser.on('doctype', () => {
    throw new Unusable('DOCTYPE')
  })
  parser.on('error', () => {
    throw new Unusable('DAMAGED')
  })
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0
    listener.open?.(localName(name), attributes)
  })
  parser.on('text', (text) => listener.text?.(text))
  parser.on('cdata', (text) => listener.text?.(text))
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0
    listener.close?.(localName(name))
  })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const feed = (text: string) => {
    parser.write(text)
    sinceEvent += text.length
    if (sinceEvent > longestNode) throw new Unusable('DAMAGED')
  }
  try {
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      onBytes(bytes.length)
      feed(decoder.decode(bytes, { stream: true }))
      yield
    }
    feed(decoder.decode())
    parser.close()
    yield
  } catch (error) {
    throw damaged(error)
  } finally {
    stream.destroy()
  }
}

/** Hears a small part to its end. */
export async function hearAll(stream: Readable, listener: Listener): Promise<void> {
  for await (const _ of hear(stream, listener));
}

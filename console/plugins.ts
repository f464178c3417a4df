// How a page becomes a module: shared by the build and by the tests, so that both see the same page.
import { gzipSync } from 'node:zlib'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import type { Plugin } from 'vite'
import { operationsOf } from './operations.ts'

/** Each document as a module of its own: those of one module would all come with the first page. */
const documentModule = '/generated/document/'

/** graphql(`query X …`) becomes the generated XDocument, so that a page carries its own documents and not everybody's. */
const ownDocuments = (): Plugin => {
  let apart = false
  return {
    name: 'jijiao-own-documents',
    enforce: 'post',
    config(_, { command }) {
      apart = command === 'build' // at a desk documents change under the page: there they stay in the file that changes
    },
    resolveId: (id) => (id.startsWith(documentModule) ? id : null),
    async load(id) {
      if (!id.startsWith(documentModule)) return null
      const generated: Record<string, unknown> = await import('./src/generated/graphql.ts')
      const name = id.slice(documentModule.length)
      if (!(name in generated)) this.error(`There is no document ${name}: run npm run codegen.`)
      return `export const ${name} = ${JSON.stringify(generated[name])}`
    },
    transform(code, id) {
      if (!id.includes('/src/') || id.includes('/generated/') || !code.includes('graphql(`')) return null
      const names = new Set<string>()
      const written = /\bgraphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g
      const changed = code.replace(written, (_, kind: string, name: string) => {
        const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
        names.add(document)
        return document
      })
      const from = (name: string) => (apart ? `${documentModule}${name}` : '/src/generated/graphql.ts')
      const imports = [...names].map((name) => `import { ${name} } from '${from(name)}'\n`)
      return { code: imports.join('') + changed, map: null }
    },
  }
}

/** `zip` and `unzip` of fflate as they are called, done at once and here. */
const atOnce = (word: string) => `import { ${word}Sync } from 'fflate'
const ${word} = (given, done) => {
  let made
  try {
    made = ${word}Sync(given)
  } catch (error) {
    return done(error)
  }
  done(null, made)
}
`

/**
 * Workbooks are zipped and unzipped where they are made: the libraries hand a large one to a worker made of a blob, which the content
 * security policy forbids, and then wait for ever. Five thousand rows take about a second.
 */
const zipsHere: Plugin = {
  name: 'jijiao-zips-here',
  transform(code, id) {
    if (!/(write|read)-excel-file\/modules\/zip\/(zipTo|unzipFrom)ArrayBuffer\.js$/.test(id)) return null
    const changed = code.replace(/import \{ (zip|unzip) \} from 'fflate';?\n/, (_, word: string) => atOnce(word))
    if (changed === code) this.error(`${id} does not zip as it did: look whether it makes a worker.`)
    return { code: changed, map: null }
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !/new Worker\(/.test(chunk.code)) continue
      // Reading a workbook has a worker of its own, for large ones; it comes with the batch of an agency alone.
      if (!chunk.moduleIds.some((id) => id.includes('/read-excel-file/')))
        this.error(`${chunk.fileName} makes a worker, which the content security policy forbids.`)
    }
  },
}

const manifest: Plugin = {
  name: 'jijiao-operations',
  apply: 'build',
  async generateBundle() {
    const generated: Record<string, unknown> = await import('./src/generated/graphql.ts')
    this.emitFile({
      type: 'asset',
      fileName: 'operations.json',
      source: `${JSON.stringify(operationsOf(generated), null, 1)}\n`,
    })
  },
}

/** @units bytes of JavaScript, gzipped, that a page may need before it can draw. */
const firstLoadLimit = 260_000
/** @units bytes, gzipped, of the chunk that draws charts; it comes with the effect of a rule and with no other page. */
const chartLimit = 228_000

/** A page whose first load has grown too heavy fails the build, and says by how much. */
const budget: Plugin = {
  name: 'jijiao-budget',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
      const weight = new Map(chunks.map((chunk) => [chunk.fileName, gzipSync(chunk.code).length]))
      const needed = (name: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(name)) return seen
        seen.add(name)
        for (const other of byName.get(name)?.imports ?? []) needed(other, seen)
        return seen
      }
      const start = chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName)
      const sums = chunks
        .filter((chunk) => chunk.isDynamicEntry && chunk.name.endsWith('Page'))
        .map((page) => {
          const files = new Set([...start, page.fileName].flatMap((name) => [...needed(name)]))
          return { page: page.name, bytes: [...files].reduce((sum, name) => sum + (weight.get(name) ?? 0), 0) }
        })
        .sort((one, other) => other.bytes - one.bytes)
      this.info(sums.map(({ page, bytes }) => `${page} ${(bytes / 1000).toFixed(0)}`).join(', '))
      const heavy = sums.filter((one) => one.bytes > firstLoadLimit)
      const chart = chunks.find((chunk) => chunk.name === 'BarDrawing')
      const drawing = weight.get(chart?.fileName ?? '') ?? 0
      if (drawing > chartLimit) this.error(`The charts weigh ${drawing} bytes, more than ${chartLimit}.`)
      if (heavy.length > 0) this.error(`First load above ${firstLoadLimit} bytes: ${JSON.stringify(heavy)}`)
    },
  },
}

/** For tests no styles: happy-dom draws nothing, and Node cannot read a stylesheet inside a package. */
export const plugins = (use: { styles: boolean }) => [
  vue({ template: { transformAssetUrls: false } }), // what a template names lies in public/
  components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: use.styles ? 'css' : false })] }),
  zipsHere,
  ...(use.styles ? [ownDocuments(), manifest, budget] : []),
]

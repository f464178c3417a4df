// How a page becomes a module: shared by the build and by the tests, so that both see the same page.
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import type { Plugin } from 'vite'
import { operationsOf } from './operations.ts'

/** graphql(`query X …`) becomes the generated XDocument, so that a page carries its own documents and not everybody's. */
const ownDocuments: Plugin = {
  name: 'jijiao-own-documents',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/src/') || id.includes('/generated/') || !code.includes('graphql(`')) return null
    const names = new Set<string>()
    const written = /\bgraphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g
    const changed = code.replace(written, (_, kind: string, name: string) => {
      const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
      names.add(document)
      return document
    })
    return { code: `import { ${[...names].join(', ')} } from '/src/generated/graphql.ts'\n${changed}`, map: null }
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

/** For tests no styles: happy-dom draws nothing, and Node cannot read a stylesheet inside a package. */
export const plugins = (use: { styles: boolean }) => [
  vue(),
  components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: use.styles ? 'css' : false })] }),
  ...(use.styles ? [ownDocuments, manifest] : []),
]

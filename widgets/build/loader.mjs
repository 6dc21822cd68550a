import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { target } from './target.mjs'

const widgets = dirname(dirname(fileURLToPath(import.meta.url)))

/** The loader as one classic script; `chunks` is its table of files by entry. */
export async function buildLoader({ chunks, version }) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: widgets,
    define: { BUILD_CHUNKS: JSON.stringify(chunks), BUILD_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      target,
      minify: 'oxc',
      lib: { entry: join(widgets, 'loader.ts'), formats: ['iife'], name: 'belgenet' },
    },
  })
  return [result].flat()[0].output[0].code
}

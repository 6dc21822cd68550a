import { buildLoader } from '../build/loader.mjs'

/** Stands for an element's chunk: leaves what the loader hands over. */
const CHUNK =
  'export default (settings) => { window.started = [...(window.started ?? []), settings] }'
const works = { js: ['chunk.js'], tr: [], en: [] }
const isMissing = { js: ['missing.js'], tr: [], en: [] }
const chunks = { 'belgenet-catalog': works, 'belgenet-player': isMissing, 'sign-out': works }

/** `/embed/v1.js` as it is built, over chunks that only tell what they were given. */
export function fakeEmbed() {
  let loader
  return {
    name: 'belgenet-fake-embed',
    async serve({ path }) {
      if (path === '/embed/v1.js') {
        loader ??= buildLoader({ chunks, version: '1.2.3' })
        return { body: await loader, type: 'js' }
      }
      return path === '/embed/assets/chunk.js' ? { body: CHUNK, type: 'js' } : undefined
    },
  }
}

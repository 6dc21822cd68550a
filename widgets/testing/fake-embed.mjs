import { buildChunks, elementNames } from '../build/chunks.mjs'
import { buildLoader } from '../build/loader.mjs'
import { chunkTable } from '../build/manifest.mjs'

/** Stands for an element's chunk: leaves what the loader hands over. */
const CHUNK =
  'export default (settings) => { window.started = [...(window.started ?? []), settings] }'
const works = { js: ['chunk.js'], tr: [], en: [] }
const isMissing = { js: ['missing.js'], tr: [], en: [] }
const fakeChunks = { 'belgenet-catalog': works, 'belgenet-player': isMissing, 'sign-out': works }

const course = {
  id: 'c-1',
  slug: 'evde-baristalik',
  title: 'Evde Baristalık',
  level: 'beginner',
  coverUrl: null,
  coverSeed: 'c-1',
  lessonCount: 11,
  durationMs: 13_200_000,
  enrollment: null,
}
const detail = { ...course, descriptionHtml: '<p>Evden <em>izle</em>.</p>', outline: [] }
const API = {
  '/api/v1/courses/evde-baristalik': { data: detail },
  '/api/v1/categories': { data: [] },
  '/api/v1/courses': { data: [course], meta: { next: null, total: 1 } },
}

/**
 * Two loaders for tests that need whole pages: `/embed/v1.js` over chunks that only tell what they
 * were given, `/embed/real/v1.js` as it is shipped, with an API that has one course.
 */
export function fakeEmbed() {
  const version = '1.2.3'
  const once = (make) => {
    let made
    return () => (made ??= make())
  }
  const fakeLoader = once(() => buildLoader({ chunks: fakeChunks, version }))
  const chunks = once(() => buildChunks(elementNames()))
  const loader = once(async () => {
    const table = chunkTable(await chunks(), elementNames())
    return buildLoader({ chunks: table, version })
  })
  const script = (body) => ({ body, type: 'js' })
  return {
    name: 'belgenet-fake-embed',
    async serve({ path }) {
      if (API[path]) return { body: JSON.stringify(API[path]), type: 'json' }
      if (path === '/embed/v1.js') return script(await fakeLoader())
      if (path === '/embed/assets/chunk.js') return script(CHUNK)
      if (path === '/embed/real/v1.js') return script(await loader())
      const [, file] = /^\/embed\/real\/assets\/(.+)$/.exec(path) ?? []
      const found = file && (await chunks()).find(({ fileName }) => fileName === file)
      return found ? script(found.code) : undefined
    },
  }
}

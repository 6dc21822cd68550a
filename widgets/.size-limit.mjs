import { readFileSync } from 'node:fs'

const { loader, elements } = JSON.parse(
  readFileSync(new URL('dist/manifest.json', import.meta.url))
)

/** First load, gzip: the loader, the element's static chunks and its Turkish messages. */
const limits = { 'belgenet-catalog': '17 kB', 'belgenet-player': '24 kB' }

export default [
  { name: 'loader', path: `dist/${loader.file}`, limit: '1.3 kB', gzip: true },
  ...Object.entries(elements).map(([name, { js, tr }]) => ({
    name,
    path: [loader.file, ...[...js, ...tr].map((file) => `assets/${file}`)].map(
      (file) => `dist/${file}`
    ),
    limit: limits[name],
    gzip: true,
  })),
]

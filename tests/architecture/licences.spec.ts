import { readdirSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'

const permissive =
  /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-[234]-Clause|BSD|0BSD|CC0-1\.0|CC-BY-[34]\.0|Unlicense|WTFPL|BlueOak-1\.0\.0|Python-2\.0|Zlib|PostgreSQL|OFL-1\.1|Artistic-2\.0)$/

/** Tools that run beside the product as programs of their own and are not linked into it. */
const programs = new Map([
  ['@ffmpeg-installer/', 'GPL binary, run as a child process, replaceable by FFMPEG_PATH'],
  ['@ffprobe-installer/', 'LGPL binary, run as a child process, replaceable by FFPROBE_PATH'],
  ['@img/sharp-libvips', 'LGPL library, loaded dynamically'],
  ['axe-core', 'MPL-2.0, tests only'],
  ['lightningcss', 'MPL-2.0, build only'],
  ['web-push', 'MPL-2.0, used unchanged'],
])

/** Their manifests forget the field; their files and repositories say MIT. */
const statedElsewhere = new Set(['@adonisjs/limiter', 'humanize-number', 'only'])

interface Manifest {
  name: string
  license?: string | { type: string }
  licenses?: { type: string }[]
}

function* packages(folder: string): Generator<Manifest> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || !entry.isDirectory()) {
      continue
    }
    if (entry.name.startsWith('@')) {
      yield* packages(`${folder}/${entry.name}`)
    } else {
      yield* read(`${folder}/${entry.name}`)
    }
  }
}

function* read(folder: string): Generator<Manifest> {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  if (manifest.name) {
    yield manifest
  }
}

function licenceOf({ license, licenses }: Manifest): string {
  const text = typeof license === 'string' ? license : license?.type
  return text ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown'
}

/** `A OR B` lets us choose, `A AND B` asks for both. */
function isPermissive(licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, '').split(/ OR /)
  return choices.some((choice) =>
    choice.split(/ AND /).every((part) => permissive.test(part.trim()))
  )
}

test.group('The house: permissive dependencies only', () => {
  test('every installed package has a licence that lets us ship', ({ assert }) => {
    const all = [...packages(app.makePath('node_modules'))]
    const refused = all
      .filter((manifest) => !isPermissive(licenceOf(manifest)))
      .filter(({ name }) => !statedElsewhere.has(name))
      .filter(({ name }) => ![...programs.keys()].some((known) => name.startsWith(known)))
      .map((manifest) => `${manifest.name}: ${licenceOf(manifest)}`)
    assert.isAbove(all.length, 300)
    assert.deepEqual(refused, [])
  })
})

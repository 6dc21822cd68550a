import assert from 'node:assert/strict'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isInstalled } from '../../bin/up/steps/dependencies.mjs'
import { sourceHash } from '../../bin/up/system/source_hash.mjs'
import { temporaryFolder } from './support/folder.mjs'

function sources(t) {
  const root = temporaryFolder(t)
  mkdirSync(join(root, 'app/deep'), { recursive: true })
  writeFileSync(join(root, 'app/deep/a.ts'), 'a')
  writeFileSync(join(root, 'tsconfig.json'), '{}')
  return root
}

const PATHS = ['app', 'tsconfig.json', 'not/there']

test('F-OPS-1: what was only touched is not built again, what was changed is', (t) => {
  const root = sources(t)
  const before = sourceHash(root, PATHS)
  utimesSync(join(root, 'app/deep/a.ts'), new Date(), new Date(0))
  assert.equal(sourceHash(root, PATHS), before)
  writeFileSync(join(root, 'app/deep/a.ts'), 'b')
  assert.notEqual(sourceHash(root, PATHS), before)
})

test('F-OPS-1: a renamed and a new file are changes, what a build makes is none', (t) => {
  const root = sources(t)
  const before = sourceHash(root, PATHS)
  mkdirSync(join(root, 'app/dist'))
  writeFileSync(join(root, 'app/dist/out.js'), 'x')
  assert.equal(sourceHash(root, PATHS), before)
  writeFileSync(join(root, 'app/b.ts'), '')
  assert.notEqual(sourceHash(root, PATHS), before)
})

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '2.0.0' },
    'node_modules/fsevents': { version: '3.0.0', optional: true },
  },
}
const record = (packages) => JSON.stringify({ packages })

test('F-OPS-1: packages that npm has installed already are not installed again', () => {
  assert.equal(isInstalled(lock, record({ 'node_modules/a': { version: '2.0.0' } })), true)
})

test('F-OPS-1: a missing or older package, or no record at all, is a reason to install', () => {
  assert.equal(isInstalled(lock, record({ 'node_modules/a': { version: '1.9.0' } })), false)
  assert.equal(isInstalled(lock, record({})), false)
  assert.equal(isInstalled(lock, null), false)
})

import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { mergeEnv, parseEnv } from '../../bin/up/system/env_file.mjs'
import { portOf, prepareEnvironment, withPort } from '../../bin/up/system/environment.mjs'
import { releasePort } from '../../bin/up/system/ports.mjs'
import { temporaryFolder } from './support/folder.mjs'
import { listenOn } from './support/net.mjs'

const LISTENING = [
  'PORT',
  'CUSTOMER_SITE_PORT',
  'MAIL_WEB_PORT',
  'SMTP_URL',
  'DATABASE_URL',
  'REDIS_URL',
]

/** Prepares as a start does, and lets the ports go again, as a start that ended. */
async function prepare(t, { folder = temporaryFolder(t), ...inherited } = {}) {
  const file = join(folder, '.env')
  const moves = []
  const onMove = ({ sentence }) => moves.push(sentence)
  const prepared = await prepareEnvironment({
    file,
    folder,
    nodeEnv: 'development',
    inherited,
    onMove,
  })
  await Promise.all(LISTENING.map((key) => releasePort(portOf(prepared.env[key]))))
  return { ...prepared, file, folder, moves, stored: () => parseEnv(readFileSync(file, 'utf8')) }
}

test('F-OPS-1: the first start makes secrets that only their owner may read', async (t) => {
  const { file, env } = await prepare(t)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.equal(Buffer.from(env.JWT_KEYS.split(':')[1], 'base64url').length, 32)
  assert.ok(env.APP_KEY.length >= 32)
})

test('F-OPS-1: two checkouts share no secret', async (t) => {
  const [one, other] = [await prepare(t), await prepare(t)]
  for (const key of ['APP_KEY', 'JWT_KEYS', 'DATABASE_URL'])
    assert.notEqual(one.env[key], other.env[key])
})

test('F-OPS-1: a second start finds everything as the first has left it', async (t) => {
  const first = await prepare(t)
  const before = readFileSync(first.file, 'utf8')
  const second = await prepare(t, { folder: first.folder })
  assert.deepEqual(second.env, first.env)
  assert.deepEqual(second.moves, [])
  assert.equal(readFileSync(first.file, 'utf8'), before)
})

test('F-OPS-1: a stored port that somebody else has moves on for good, the address with it', async (t) => {
  const first = await prepare(t)
  const port = portOf(first.env.PORT)
  const neighbour = await listenOn(port, '127.0.0.1')
  const second = await prepare(t, { folder: first.folder })
  await new Promise((resolve) => neighbour.close(resolve))
  assert.notEqual(second.env.PORT, first.env.PORT)
  assert.equal(second.env.APP_URL, `http://localhost:${second.env.PORT}`)
  assert.equal(second.moves.length, 1)
  assert.match(second.moves[0], new RegExp(`Port ${port} is taken`))
  assert.equal(second.stored().PORT, second.env.PORT)
})

test('F-OPS-1: a port given by the environment holds for this run alone', async (t) => {
  const first = await prepare(t)
  const second = await prepare(t, { folder: first.folder, PORT: '42317' })
  assert.equal(second.env.APP_URL, 'http://localhost:42317')
  assert.equal(second.stored().PORT, first.env.PORT)
  assert.equal(second.stored().APP_URL, first.env.APP_URL)
})

test('F-OPS-1: an address of one’s own stays when the port moves', async (t) => {
  const first = await prepare(t)
  const text = readFileSync(first.file, 'utf8')
  writeFileSync(first.file, mergeEnv(text, { APP_URL: 'https://lms.example' }))
  const second = await prepare(t, { folder: first.folder, PORT: '42318' })
  assert.equal(second.env.APP_URL, 'https://lms.example')
})

test('F-OPS-1: a service whose address is given is not started', async (t) => {
  const given = { DATABASE_URL: 'postgres://me@db.example:5432/lms' }
  const first = await prepare(t, given)
  assert.deepEqual(first.services, ['redis', 'mail'])
  assert.equal(first.env.DATABASE_URL, given.DATABASE_URL)
  const second = await prepare(t, { folder: first.folder })
  assert.deepEqual(second.services, ['redis', 'mail'], 'the first start has written it down')
})

test('F-OPS-1: production without a mail server does not start', async (t) => {
  await assert.rejects(prepare(t, { NODE_ENV: 'production' }), /NODE_ENV=production needs SMTP_URL/)
})

test('F-OPS-1: a port is found and changed in numbers and in addresses', () => {
  assert.equal(withPort('3333', 1), '1')
  assert.equal(withPort('postgres://a:b@127.0.0.1:5/c', 6), 'postgres://a:b@127.0.0.1:6/c')
  assert.equal(portOf('redis://127.0.0.1:77/0'), 77)
})

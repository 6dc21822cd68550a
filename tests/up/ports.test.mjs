import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdNextPort, holdPort, isListening, releasePort } from '../../bin/up/system/ports.mjs'
import { listenOn, nobodysPort } from './support/net.mjs'

test('F-OPS-1: a port that only ::1 has is taken, because browsers open localhost there', async (t) => {
  const port = await nobodysPort()
  const server = await listenOn(port, '::1').catch(() => null)
  if (!server) return t.skip('this machine has no IPv6')
  t.after(() => server.close())
  assert.equal(await holdPort(port), false)
  assert.notEqual(await holdNextPort(port - 1), port)
})

test('F-OPS-1: a held port is given to nobody else, not even within this run', async () => {
  const port = await nobodysPort()
  assert.equal(await holdPort(port), true)
  assert.equal(await holdPort(port), false)
  assert.notEqual(await holdNextPort(port - 1), port)
  await releasePort(port)
})

test('F-OPS-1: a released port can be listened on at once', async (t) => {
  const port = await nobodysPort()
  await holdPort(port)
  await releasePort(port)
  const server = await listenOn(port, '127.0.0.1')
  t.after(() => server.close())
  assert.equal(await isListening(port), true)
})

test('F-OPS-1: nobody is listening where nobody listens', async () => {
  assert.equal(await isListening(await nobodysPort()), false)
})

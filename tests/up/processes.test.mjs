import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { identityOf, stillRuns, stopProcess } from '../../bin/up/system/processes.mjs'

function startNode(t, code) {
  const child = spawn(process.execPath, ['-e', code], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  return child
}

const STUBBORN = `process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)`
const WITH_CHILD = `
const { pid } = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
console.log(pid); setInterval(() => {}, 1000)`

test('F-OPS-1: a process is known again by its start, not by its pid alone', async (t) => {
  const child = startNode(t, STUBBORN)
  const written = { pid: child.pid, identity: identityOf(child.pid) }
  assert.equal(stillRuns(written), true)
  assert.equal(stillRuns({ ...written, identity: 'another start' }), false)
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(stillRuns(written), false)
})

test('F-OPS-1: what never ran is not running', () => {
  assert.equal(stillRuns({ pid: 2 ** 22 + 1, identity: null }), false)
})

test('F-OPS-1: a process that does not want to end is ended', async (t) => {
  const child = startNode(t, STUBBORN)
  await once(child.stdout, 'data')
  const startedAt = Date.now()
  assert.equal(await stopProcess(child.pid, { graceMs: 150 }), true)
  assert.ok(Date.now() - startedAt >= 150)
  assert.equal(identityOf(child.pid), null)
})

test('F-OPS-1: what a part has started itself ends with it', async (t) => {
  const child = startNode(t, WITH_CHILD)
  const [output] = await once(child.stdout, 'data')
  const grandchild = Number(output)
  assert.notEqual(identityOf(grandchild), null)
  await stopProcess(child.pid)
  assert.equal(identityOf(grandchild), null)
})

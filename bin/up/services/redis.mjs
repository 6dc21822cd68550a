import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from 'node:net'
import { releasePort } from '../system/ports.mjs'
import { waitFor } from '../system/processes.mjs'
import { redisBinary } from './redis_binary.mjs'

/**
 * Starts our own Redis for `url`, with its data in `folder`.
 * @param options.throwaway for tests: nothing is written to disk
 */
export async function startRedis({ children, url, folder, throwaway, onDeath }) {
  const { command, env } = await redisBinary(children)
  const data = join(folder, 'redis')
  mkdirSync(data, { recursive: true })
  const port = new URL(url).port
  const settings = {
    port,
    'bind': '127.0.0.1',
    'dir': data,
    'save': '',
    'appendonly': throwaway ? 'no' : 'yes',
    // Jobs live here: a full Redis must refuse, never drop one of them.
    'maxmemory-policy': 'noeviction',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  await releasePort(port)
  const part = children.start('redis', command, args, {
    env: { ...process.env, ...env },
    onDeath,
    stop: { graceMs: 5_000 },
  })
  await waitFor(() => answersPing(port), {
    timeoutMs: 30_000,
    gaveUp: () => part.ending,
    failure: () => new Error(`Redis did not start:\n${part.tail()}`),
  })
  return part
}

/** While it still loads its data Redis answers `-LOADING`. */
function answersPing(port) {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: '127.0.0.1' })
    const answer = (value) => {
      socket.destroy()
      resolve(value)
    }
    socket.setTimeout(1000, () => answer(false))
    socket.once('error', () => answer(false))
    socket.once('connect', () => socket.write('PING\r\n'))
    socket.once('data', (reply) => answer(reply.toString().startsWith('+PONG')))
  })
}

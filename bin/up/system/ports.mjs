import { connect, createServer } from 'node:net'
import { claimPort } from './port_claims.mjs'

// A browser that opens `localhost` tries ::1 first, so a port must be free on both.
const LOOPBACKS = ['127.0.0.1', '::1']
const LAST_PORT = 65_000

/** Ports that this run has chosen; each stays held until the part that it is for is spawned. */
const held = new Map()

/** Keeps a port for this run; false when somebody, or this run already, has it. */
export async function holdPort(port) {
  // Binding is not proof enough: macOS lets 127.0.0.1 be bound beside somebody on 0.0.0.0.
  if (held.has(port) || (await isListening(port)) || !claimPort(port)) return false
  const attempts = await Promise.all(LOOPBACKS.map((host) => listen(port, host)))
  const listeners = attempts.map(({ listener }) => listener).filter(Boolean)
  if (attempts.some(({ taken }) => taken)) {
    await Promise.all(listeners.map(close))
    return false
  }
  held.set(port, listeners)
  return true
}

/** The first port above `taken` that nobody uses, kept for this run. */
export async function holdNextPort(taken) {
  for (let port = taken + 1; port < LAST_PORT; port++) {
    if (await holdPort(port)) return port
  }
  throw new Error(`No free port above ${taken}.`)
}

/** Lets a held port go, right before the part that listens there is started. */
export async function releasePort(port) {
  const listeners = held.get(Number(port)) ?? []
  held.delete(Number(port))
  await Promise.all(listeners.map(close))
}

/** Whether somebody accepts connections there. */
export function isListening(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host })
    const answer = (value) => {
      socket.destroy()
      resolve(value)
    }
    socket.setTimeout(1000, () => answer(false))
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
  })
}

function listen(port, host) {
  return new Promise((resolve) => {
    const listener = createServer((socket) => socket.destroy())
    // A machine without IPv6 answers EADDRNOTAVAIL or EAFNOSUPPORT: then nobody else can be there.
    listener.once('error', ({ code }) =>
      resolve({ taken: code === 'EADDRINUSE' || code === 'EACCES' })
    )
    listener.listen({ port, host, exclusive: true }, () => resolve({ listener }))
    listener.unref()
  })
}

const close = (listener) => new Promise((resolve) => listener.close(resolve))

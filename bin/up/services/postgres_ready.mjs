import { connect } from 'node:net'

const ATTEMPT_MS = 1_000

/**
 * Whether PostgreSQL takes connections yet: a port that is open can still answer "starting up".
 * An SSLRequest is answered by one letter as soon as the postmaster listens, so a StartupMessage is
 * sent instead: anything but an error of class 57 (starting up, shutting down) means it is ready.
 */
export function acceptsConnections(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host })
    const answer = (value) => {
      socket.destroy()
      resolve(value)
    }
    socket.setTimeout(ATTEMPT_MS, () => answer(false))
    socket.once('error', () => answer(false))
    socket.once('connect', () => socket.write(startupMessage()))
    socket.once('data', (reply) => answer(!isNotReady(reply)))
  })
}

function startupMessage() {
  const body = Buffer.from('user\0nobody\0database\0postgres\0\0')
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + body.length, 0)
  head.writeInt32BE(196_608, 4) // protocol 3.0
  return Buffer.concat([head, body])
}

// ErrorResponse: 'E', length, then fields; field 'C' is the SQLSTATE.
const isNotReady = (reply) => reply[0] === 0x45 && /\0C57P0/.test(reply.toString('latin1'))

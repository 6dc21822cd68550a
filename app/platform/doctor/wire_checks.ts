import { once } from 'node:events'
import { connect } from 'node:net'
import { smtp } from '#config/mail'
import { redisServer } from '#config/redis'

/**
 * Speaks the wire protocols by hand: a client library would go on trying to connect, and a doctor
 * must say at once that nobody is there.
 */
async function ask(host: string, port: number, question: string): Promise<string> {
  const socket = connect(port, host)
  try {
    const signal = AbortSignal.timeout(3_000)
    await once(socket, 'connect', { signal })
    socket.write(question)
    const [answer] = await once(socket, 'data', { signal })
    return String(answer).trim()
  } finally {
    socket.destroy()
  }
}

/** RESP inline commands: https://redis.io/docs/latest/develop/reference/protocol-spec */
export async function pingRedis(): Promise<string> {
  const { host, port, password } = redisServer
  const answer = await ask(host, port, `${password ? `AUTH ${password}\r\n` : ''}PING\r\n`)
  if (answer.startsWith('-')) {
    throw new Error(answer.slice(1))
  }
  return `${host}:${port} answers`
}

/** RFC 5321: the server speaks first. */
export async function greetMail(): Promise<string> {
  const answer = await ask(smtp.host, smtp.port, '')
  if (!answer.startsWith('220')) {
    throw new Error(`unexpected greeting: ${answer.slice(0, 80)}`)
  }
  return `${smtp.host}:${smtp.port} answers`
}

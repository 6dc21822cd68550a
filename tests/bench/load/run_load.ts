import { Connection } from '#tests/bench/load/connection'

export interface Load {
  port: number
  connections: number
  seconds: number
  /** Ends sooner when so many have been answered */
  requests?: number
  /** The request that a connection sends next; what it changes belongs to this connection alone */
  request: (connection: number, turn: number) => string
  /** Milliseconds between two requests of a connection; none: the next follows the answer */
  pauseMs?: number
}

export interface LoadResult {
  requests: number
  seconds: number
  /** Milliseconds */
  p50: number
  p95: number
}

/**
 * Keeps connections busy for some seconds: closed loop, so a slow server is never buried.
 *
 * @throws when anything but success is answered
 */
export async function runLoad(load: Load): Promise<LoadResult> {
  const connections = await Promise.all(
    Array.from({ length: load.connections }, () => Connection.open(load.port))
  )
  const began = performance.now()
  const until = began + load.seconds * 1000
  let left = load.requests ?? Number.POSITIVE_INFINITY
  const isOver = () => left-- <= 0 || performance.now() >= until
  const lanes = connections.map((connection, index) => runLane(connection, index, load, isOver))
  const times = await Promise.all(lanes)
  const seconds = (performance.now() - began) / 1000
  connections.forEach((connection) => connection.close())
  const all = times.flat().sort((a, b) => a - b)
  const quantile = (share: number) => all[Math.floor((all.length - 1) * share)] ?? 0
  return { requests: all.length, seconds, p50: quantile(0.5), p95: quantile(0.95) }
}

async function runLane(
  connection: Connection,
  index: number,
  load: Load,
  isOver: () => boolean
): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; !isOver(); turn++) {
    const request = load.request(index, turn)
    const began = performance.now()
    const { status, body } = await connection.send(request)
    if (status < 200 || status > 299) {
      throw new Error(`${request.split('\r\n')[0]} → ${status} ${body.slice(0, 300)}`)
    }
    times.push(performance.now() - began)
    if (load.pauseMs) {
      await new Promise((resolve) => setTimeout(resolve, load.pauseMs))
    }
  }
  return times
}

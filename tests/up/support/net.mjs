import { createServer } from 'node:net'

export function listenOn(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host }, () => resolve(server))
  })
}

/** A port that was free a moment ago. */
export async function nobodysPort() {
  const server = await listenOn(0, '127.0.0.1')
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

import { request } from 'node:http'
import { inRoot } from '../system/paths.mjs'
import { isListening, releasePort } from '../system/ports.mjs'
import { waitFor } from '../system/processes.mjs'

const READY_MS = 60_000

/** The processes of the product as it is built. `server` is the folder of the built server. */
export function startProduct(session, { server, demo }) {
  const { node } = session
  const parts = [
    { name: 'server', command: node, args: ['bin/server.js'], cwd: server },
    { name: 'worker', command: node, args: ['ace.js', 'queue:work'], cwd: server },
    ...customerSite(session, demo),
  ]
  return session.progress.step('start', () => startParts(session, parts))
}

/** The site of the demo's customer; none without a demo. */
export function customerSite({ node }, { embedKey }) {
  const args = [inRoot('widgets/demo-site/server.mjs')]
  return embedKey ? [{ name: 'customer site', command: node, args }] : []
}

/** Starts parts and waits until the product says that all it needs works and the site answers. */
export async function startParts(session, parts) {
  const { children, env, onDeath } = session
  await Promise.all([releasePort(env.PORT), releasePort(env.CUSTOMER_SITE_PORT)])
  const started = parts.map(({ name, command, args, ...options }) =>
    children.start(name, command, args, { env, onDeath, stop: { graceMs: 2_500 }, ...options })
  )
  const areUp = async () =>
    (await isReady(env)) &&
    (!parts.some(({ name }) => name === 'customer site') || isListening(env.CUSTOMER_SITE_PORT))
  await waitFor(areUp, {
    timeoutMs: READY_MS,
    gaveUp: () => started.some((part) => part.ending),
    failure: () => new Error(`The product did not come up. See ${session.folder}/*.log.`),
  })
}

/** Asked by the name that people will use: the product knows its tenants by host. */
function isReady({ PORT, APP_URL }) {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port: PORT, path: '/health/ready', timeout: 2_000 }
    const question = request({ ...options, headers: { host: new URL(APP_URL).host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
    question.once('timeout', () => question.destroy())
    question.once('error', () => resolve(false))
    question.end()
  })
}

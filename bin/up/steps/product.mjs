import { request } from 'node:http'
import { inRoot } from '../system/paths.mjs'
import { isListening, releasePort } from '../system/ports.mjs'
import { waitFor } from '../system/processes.mjs'

const READY_MS = 60_000

/** The three processes of the product as it is built. `server` is the folder of the built server. */
export function startProduct(session, { server, demo }) {
  const { node } = session
  const parts = [
    { name: 'server', command: node, args: ['bin/server.js'], cwd: server },
    { name: 'worker', command: node, args: ['ace.js', 'queue:work'], cwd: server },
    customerSite(session, demo),
  ]
  return session.progress.step('start', () => startParts(session, parts))
}

export function customerSite({ node, env }, demo) {
  return {
    name: 'customer site',
    command: node,
    args: [inRoot('widgets/demo-site/server.mjs')],
    env: { ...env, EMBED_KEY: demo.embedKey, DEMO_INFO: demo.file },
  }
}

/** Starts parts and waits until the product says that all it needs works and the site answers. */
export async function startParts(session, parts) {
  const { children, env, onDeath } = session
  await Promise.all([releasePort(env.PORT), releasePort(env.CUSTOMER_SITE_PORT)])
  const started = parts.map(({ name, command, args, ...options }) =>
    children.start(name, command, args, { env, onDeath, stop: { graceMs: 2_500 }, ...options })
  )
  const gaveUp = () => started.some((part) => part.ending)
  const failure = (what) => () => new Error(`${what} did not come up. See ${session.folder}/*.log.`)
  await waitFor(() => isReady(env), { timeoutMs: READY_MS, gaveUp, failure: failure('The server') })
  await waitFor(() => isListening(env.CUSTOMER_SITE_PORT), {
    timeoutMs: READY_MS,
    gaveUp,
    failure: failure("The customer's site"),
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

import { existsSync } from 'node:fs'
import { build, BUILDS } from '../steps/builds.mjs'
import { setUpDemo } from '../steps/demo.mjs'
import { customerSite, startParts } from '../steps/product.mjs'
import { startServices } from '../steps/services.mjs'
import { follow } from '../terminal/follow.mjs'
import { productPanel } from '../terminal/product_panel.mjs'
import { inRoot, ROOT } from '../system/paths.mjs'
import { sourceHash } from '../system/source_hash.mjs'
import { watchSources } from '../system/watch.mjs'

/** What services say is in their logs; here it would hide what one has just changed. */
const SILENT = ['postgres', 'redis', 'mail']
const WORKER_SOURCES = ['app', 'config', 'database', 'providers', 'resources', 'start']

/** `npm run dev`: the product from its sources; server, worker, portal and widgets follow changes. */
export async function dev(session) {
  const { node, children, progress } = session
  await Promise.all([startServices(session), build(session, unbuilt())])
  const version = sourceHash(ROOT, BUILDS.server.sources)
  const demo = await setUpDemo(session, { cwd: ROOT, version })
  const parts = [
    { name: 'server', command: node, args: ['ace.js', 'serve', '--hmr', '--no-clear'] },
    { name: 'widgets', command: node, args: ['widgets/build.mjs', '--watch'] },
    {
      name: 'portal',
      command: node,
      args: [BUILDS.portal.command[0], 'build', 'portal', '--watch', '--logLevel', 'warn'],
    },
    ...customerSite(session, demo),
  ]
  await progress.step('start', () => startParts(session, parts))
  session.lock.update({ state: 'running', url: session.env.APP_URL })
  console.log(`\n${productPanel(demo)}\n`)
  for (const part of children.all()) if (!SILENT.includes(part.name)) follow(part)
  restartWorkerOnChange(session)
}

/** What a first run from sources cannot do without: pages to serve. */
function unbuilt() {
  return ['widgets', 'portal'].filter((name) => !existsSync(inRoot(BUILDS[name].output)))
}

function restartWorkerOnChange({ children, node, env, progress }) {
  const launch = () => {
    const worker = children.start('worker', node, ['ace.js', 'queue:work'], {
      env,
      stop: { graceMs: 2_500 },
      // A half-written file may end it: the next change starts it again.
      onDeath: (part) => progress.note(`The worker ended (${part.ending}):\n${part.tail()}`),
    })
    follow(worker)
    return worker
  }
  let worker = launch()
  let busy = Promise.resolve()
  watchSources(WORKER_SOURCES, () => {
    busy = busy.then(async () => {
      await children.stop(worker)
      worker = launch()
    })
  })
}

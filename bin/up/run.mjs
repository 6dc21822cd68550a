import { join } from 'node:path'
import { Session } from './session.mjs'
import { DATA } from './system/paths.mjs'

/** A second Ctrl-C means "now"; npm passes each one on twice, so one right after is the same one. */
const SAME_SIGNAL_MS = 1_000
const SLOTS = 9
/** Whoever reads only the last line must find a verdict there, also when a run of tests never began. */
const COUNTING = ['test', 'soak']

const MODES = {
  start: async () => (await import('./modes/start.mjs')).start,
  dev: async () => (await import('./modes/dev.mjs')).dev,
  test: async () => (await import('./modes/test.mjs')).test,
  soak: async () => (await import('./modes/soak.mjs')).soak,
  bench: async () => (await import('./modes/bench.mjs')).bench,
}

export async function run([mode = 'start', ...words]) {
  refuseOldNode()
  if (!(mode in MODES)) {
    console.error(`Unknown: ${mode}. One of: ${Object.keys(MODES).join(', ')}.`)
    process.exit(2)
  }
  const session = await claimSession(mode)
  if (COUNTING.includes(mode)) session.lastLine = () => '0 passed, 1 failed'
  stopWithSignals(session)
  try {
    session.progress.title('BelgeNet', mode)
    await session.prepare()
    const work = await MODES[mode]()
    await work(session, words)
  } catch (error) {
    await session.fail(error)
  }
}

/** What npm needs to install our packages; the product itself gets its own Node. */
function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  console.error(`Node 20 or newer is needed, this is ${process.version}: https://nodejs.org`)
  process.exit(1)
}

/** The product has one place in a checkout; runs of tests take the next free folder. */
async function claimSession(mode) {
  const isProduct = mode === 'start' || mode === 'dev'
  const folders = isProduct
    ? [DATA]
    : Array.from({ length: SLOTS }, (_, slot) => join(DATA, slot ? `${mode}-${slot + 1}` : mode))
  let holder
  for (const folder of folders) {
    const session = new Session({ mode, folder })
    holder = await session.claim()
    if (!holder) return session
  }
  console.log(
    `Already ${holder.url ? `running: ${holder.url}` : 'starting'} (process ${holder.pid}).`
  )
  process.exit(isProduct ? 0 : 1)
}

function stopWithSignals(session) {
  // A closed terminal takes our output away; the children must still be ended in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  let firstAt
  const onSignal = (signal) => {
    if (!firstAt) {
      firstAt = Date.now()
      console.log('\n  Stopping …')
      session.close(session.isProduct ? 0 : 130)
    } else if (signal === 'SIGINT' && Date.now() - firstAt > SAME_SIGNAL_MS) {
      session.children.stopAll({ kill: true })
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => onSignal(signal))
  for (const surprise of ['uncaughtException', 'unhandledRejection']) {
    process.on(surprise, (error) => session.fail(error instanceof Error ? error : new Error(error)))
  }
}

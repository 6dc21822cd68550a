import { build, whileNobodyBuilds } from '../steps/builds.mjs'
import { setUpDemo } from '../steps/demo.mjs'
import { startProduct } from '../steps/product.mjs'
import { makeRelease } from '../steps/release.mjs'
import { startServices } from '../steps/services.mjs'
import { productPanel } from '../terminal/product_panel.mjs'

/** `npm start`: the product as it is built, until Ctrl-C. */
export async function start(session) {
  const [{ server, stamp }] = await Promise.all([buildRelease(session), startServices(session)])
  const demo = await setUpDemo(session, { cwd: server, version: stamp })
  await startProduct(session, { server, demo })
  session.lock.update({ state: 'running', url: session.env.APP_URL })
  console.log(`\n${productPanel(demo)}\n`)
}

/** Builds what is stale and copies it for this run. */
export function buildRelease(session) {
  return whileNobodyBuilds(async () => {
    await build(session)
    return makeRelease(session.folder)
  })
}
